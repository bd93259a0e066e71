import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { checkout, company } from './__fixtures__/company';
import { FakeApi } from './__testUtils__/FakeApi';
import { renderPlugin } from './__testUtils__/renderPlugin';

/** Where links to entities lead; the catalog's plugin has the real one. */
const entityPage = PageBlueprint.make({
  name: 'entity',
  params: {
    path: '/catalog/:namespace/:kind/:name',
    routeRef: entityRouteRef,
    loader: async () => <div />,
  },
});

// Whole pages take a busy machine a while.
jest.setTimeout(30_000);

describe('the plugin in the new frontend system', () => {
  it('shows the organization on its page', async () => {
    await renderPlugin(new FakeApi(company), {
      extensions: [entityPage],
      path: '/platform-maturity',
    });

    expect(
      await screen.findByRole('region', { name: 'Answer' }, { timeout: 5_000 }),
    ).toHaveTextContent('Your organization stands at');
    const tabs = [
      'Overview',
      'Teams',
      'Groups',
      'Entities',
      'What if',
      'Guide',
      'Policy',
      'Last refresh',
    ];
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual(
      tabs,
    );
    expect(screen.getByRole('link', { name: 'What if…' })).toHaveAttribute(
      'href',
      '/platform-maturity/what-if',
    );
  });

  it('asks what if about the subject of a link', async () => {
    await renderPlugin(new FakeApi(company), {
      extensions: [entityPage],
      path: '/platform-maturity/what-if?subject=component:default/checkout&developers=12',
    });

    expect(
      await screen.findByRole(
        'status',
        { name: 'What if' },
        { timeout: 5_000 },
      ),
    ).toHaveTextContent('Checkout would stand at');
  });

  it('guides those without data, and leads on to what if', async () => {
    await renderPlugin(new FakeApi(company), {
      extensions: [entityPage],
      path: '/platform-maturity/guide?developers=75&services=60&clouds=unknown',
    });

    expect(
      await screen.findByLabelText('Your answer', {}, { timeout: 5_000 }),
    ).toHaveTextContent('the context calls for platform engineering');
    expect(
      (await screen.findByText('Go on in What if')).closest('a'),
    ).toHaveAttribute(
      'href',
      '/platform-maturity/what-if?developers=75&services=60',
    );
  });

  it('adds a tab to the page of an entity', async () => {
    await renderPlugin(new FakeApi(company), {
      extensions: [createTestEntityPage({ entity: checkout })],
    });

    expect(
      await screen.findByText(/Checkout/, { selector: 'strong' }),
    ).toBeInTheDocument();
  });

  it('adds a card to the overview of an entity', async () => {
    await renderPlugin(new FakeApi(company), {
      extensions: [createTestEntityPage({ entity: checkout })],
    });

    expect(await screen.findByText('Introduce a platform')).toBeInTheDocument();
  });

  it.each(['User', 'Location', 'Template'])(
    'leaves alone an entity of kind %s',
    async kind => {
      await renderPlugin(new FakeApi(company), {
        extensions: [createTestEntityPage({ entity: { ...checkout, kind } })],
      });

      await new Promise(resolve => setTimeout(resolve, 200));
      expect(
        screen.queryByRole('heading', { name: 'Platform maturity' }),
      ).not.toBeInTheDocument();
      expect(screen.queryByRole('link', { name: 'Maturity' })).toBeNull();
    },
  );
});
