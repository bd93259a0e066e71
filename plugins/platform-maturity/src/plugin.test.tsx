import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { checkout, company } from './__fixtures__/company';
import { FakeApi } from './__testUtils__/FakeApi';
import { platformMaturityApiRef } from './api';
import plugin from './plugin';

function apisOver(api: FakeApi) {
  return [
    [platformMaturityApiRef, api],
    catalogApiMock(),
    mockApis.permission(),
  ] as const;
}

/** Where links to entities lead; the catalog's plugin has the real one. */
const entityPage = PageBlueprint.make({
  name: 'entity',
  params: {
    path: '/catalog/:namespace/:kind/:name',
    routeRef: entityRouteRef,
    loader: async () => <div />,
  },
});

describe('the plugin in the new frontend system', () => {
  it('shows the organization on its page', async () => {
    renderTestApp({
      features: [plugin],
      extensions: [entityPage],
      apis: apisOver(new FakeApi(company)),
      initialRouteEntries: ['/platform-maturity'],
    });

    expect(
      await screen.findByRole('region', { name: 'Answer' }, { timeout: 5_000 }),
    ).toHaveTextContent('Your organization stands at');
    for (const tab of ['Overview', 'Groups', 'Entities', 'Last refresh']) {
      expect(screen.getByRole('tab', { name: tab })).toBeInTheDocument();
    }
  });

  it('adds a tab to the page of an entity', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: checkout }),
        plugin.getExtension('entity-content:platform-maturity'),
      ],
      apis: apisOver(new FakeApi(company)),
    });

    expect(
      await screen.findByText(/Checkout/, { selector: 'strong' }),
    ).toBeInTheDocument();
  });

  it('adds a card to the overview of an entity', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: checkout }),
        plugin.getExtension('entity-card:platform-maturity'),
      ],
      apis: apisOver(new FakeApi(company)),
    });

    expect(await screen.findByText('Introduce a platform')).toBeInTheDocument();
  });

  it.each(['User', 'Location', 'Template'])(
    'leaves alone an entity of kind %s',
    async kind => {
      renderTestApp({
        extensions: [
          createTestEntityPage({ entity: { ...checkout, kind } }),
          plugin.getExtension('entity-card:platform-maturity'),
        ],
        apis: apisOver(new FakeApi(company)),
      });

      await new Promise(resolve => setTimeout(resolve, 200));
      expect(screen.queryByText('Platform maturity')).not.toBeInTheDocument();
    },
  );
});
