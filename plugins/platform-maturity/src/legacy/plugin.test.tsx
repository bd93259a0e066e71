import { identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { checkout, company } from '../__fixtures__/company';
import { checkoutMoved, movesOf } from '../__fixtures__/moves';
import { FakeApi } from '../__testUtils__/FakeApi';
import {
  EntityMaturityCard,
  EntityMaturityContent,
  HomePageMaturityChanges,
  HomePageMyTeamsMaturity,
  HomePageOrganizationMaturity,
  platformMaturityApiRef,
  PlatformMaturityPage,
} from '.';

function show(element: ReactElement, path = '/') {
  const api = new FakeApi(company);
  api.moves = movesOf([checkoutMoved]);
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformMaturityApiRef, api],
        [
          identityApiRef,
          mockApis.identity({ ownershipEntityRefs: ['group:default/shop'] }),
        ],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <EntityProvider entity={checkout}>{element}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      routeEntries: [path],
    },
  );
}

// Whole pages take a busy machine a while.
jest.setTimeout(30_000);

describe('the plugin in the frontend system before the new one', () => {
  it('shows the organization on its page, below a header', async () => {
    await show(
      <Routes>
        <Route path="/platform-maturity/*" element={<PlatformMaturityPage />} />
      </Routes>,
      '/platform-maturity',
    );

    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('Your organization stands at');
    expect(
      screen.getByRole('heading', { name: 'Platform maturity' }),
    ).toBeInTheDocument();
    for (const name of ['Teams', 'Groups']) {
      expect(screen.getByRole('tab', { name })).toBeInTheDocument();
    }
  });

  it('guides those without data', async () => {
    await show(
      <Routes>
        <Route path="/platform-maturity/*" element={<PlatformMaturityPage />} />
      </Routes>,
      '/platform-maturity/guide?developers=75&services=60',
    );

    expect(await screen.findByLabelText('Your answer')).toHaveTextContent(
      'the context calls for platform engineering',
    );
  });

  it('leads from the Maturity tab to what if', async () => {
    await show(
      <Routes>
        <Route path="/platform-maturity/*" element={<PlatformMaturityPage />} />
        <Route path="/maturity" element={<EntityMaturityContent />} />
      </Routes>,
      '/maturity',
    );
    await userEvent.click(
      await screen.findByRole('link', { name: 'What if…' }),
    );

    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('Nothing is changed yet.');
    expect(screen.getByRole('link', { name: /checkout/ })).toBeInTheDocument();
  });

  it('shows the Maturity tab', async () => {
    await show(
      <Routes>
        <Route path="/maturity" element={<EntityMaturityContent />} />
      </Routes>,
      '/maturity',
    );

    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('Checkout stands at');
  });

  it('shows the card', async () => {
    await show(<EntityMaturityCard />);

    expect(await screen.findByText('Introduce a platform')).toBeInTheDocument();
  });

  it('shows the widgets of the home page', async () => {
    await show(
      <>
        <HomePageMyTeamsMaturity />
        <HomePageOrganizationMaturity title="All of us" />
        <HomePageMaturityChanges daysBack={30} />
      </>,
    );

    expect(
      await screen.findByText('Next: Introduce a platform'),
    ).toBeInTheDocument();
    expect(await screen.findByText('All of us')).toBeInTheDocument();
    expect(
      await screen.findByText('Continuous integration and delivery'),
    ).toBeInTheDocument();
  });
});
