import { Content } from '@backstage/core-components';
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import TimelineIcon from '@material-ui/icons/Timeline';
import {
  assessmentReadPermission,
  organizationReadPermission,
  policyReadPermission,
  refreshReadPermission,
  searchDocumentType,
} from '@paved/plugin-platform-maturity-common';
import type { ComponentType } from 'react';
import { BatchingClient, platformMaturityApiRef } from './api';
import {
  assessedKinds,
  contextMenuItem,
  homeWidgets,
  whoMay,
} from './extensions';
import {
  entityMaturityPath,
  entityMaturityRouteRef,
  rootRouteRef,
  whatIfPath,
} from './routes';
import { platformMaturityMessages } from './translation';

/** What Backstage takes as plain text; a portal's configuration can replace it. */
const { pages, search } = platformMaturityMessages;

const readers = whoMay(assessmentReadPermission);
const readersOfAny = whoMay(
  assessmentReadPermission,
  organizationReadPermission,
);

const client = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: platformMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new BatchingClient(dependencies),
    }),
});

const page = PageBlueprint.make({
  if: whoMay(
    assessmentReadPermission,
    organizationReadPermission,
    policyReadPermission,
    refreshReadPermission,
  ),
  params: {
    path: '/platform-maturity',
    title: pages.title,
    icon: <TimelineIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

/** A tab of the page; `load` gives what stands on it. */
function subPage(
  name: string,
  title: string,
  load: () => Promise<ComponentType>,
  readBy?: ReturnType<typeof whoMay>,
) {
  return SubPageBlueprint.make({
    name,
    if: readBy,
    params: {
      path: name,
      title,
      loader: async () => {
        const Page = await load();
        return (
          <Content>
            <Page />
          </Content>
        );
      },
    },
  });
}

const subPages = [
  subPage(
    'overview',
    pages.overview,
    async () => {
      const { OverviewPage } = await import('./pages');
      return OverviewPage;
    },
    readersOfAny,
  ),
  subPage(
    'teams',
    pages.teams,
    async () => {
      const { TeamsPage } = await import('./pages');
      return TeamsPage;
    },
    readers,
  ),
  subPage(
    'groups',
    pages.groups,
    async () => {
      const { GroupsPage } = await import('./pages');
      return GroupsPage;
    },
    readers,
  ),
  subPage(
    'entities',
    pages.entities,
    async () => {
      const { EntitiesPage } = await import('./pages');
      return EntitiesPage;
    },
    readers,
  ),
  subPage(
    whatIfPath.slice(1),
    pages.whatIf,
    async () => {
      const { WhatIfPage } = await import('./pages');
      return WhatIfPage;
    },
    readersOfAny,
  ),
  subPage('guide', pages.guide, async () => {
    const { GuidePage } = await import('./pages');
    return GuidePage;
  }),
  subPage(
    'policy',
    pages.policy,
    async () => {
      const { PolicyPage } = await import('./pages');
      return PolicyPage;
    },
    whoMay(policyReadPermission),
  ),
  subPage(
    'refresh',
    pages.refresh,
    async () => {
      const { RefreshPage } = await import('./pages');
      return RefreshPage;
    },
    whoMay(refreshReadPermission),
  ),
];

const entityContent = EntityContentBlueprint.make({
  if: readers,
  params: {
    path: entityMaturityPath,
    title: pages.tab,
    routeRef: entityMaturityRouteRef,
    filter: assessedKinds,
    loader: async () => {
      const { EntityMaturityContent } = await import('./components/view');
      return <EntityMaturityContent />;
    },
  },
});

const entityCard = EntityCardBlueprint.make({
  if: readers,
  params: {
    type: 'info',
    filter: assessedKinds,
    loader: async () => {
      const { EntityMaturityCard } = await import('./components/card');
      return <EntityMaturityCard />;
    },
  },
});

const searchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <TimelineIcon />,
    predicate: ({ type }) => type === searchDocumentType,
    component: async () => {
      const { AssessmentResult } = await import('./components/search');
      return AssessmentResult;
    },
  },
});

const searchType = SearchFilterResultTypeBlueprint.make({
  params: {
    name: search.resultType,
    value: searchDocumentType,
    icon: <TimelineIcon />,
  },
});

/**
 * The Platform maturity page, the Maturity tab and the overview card, the
 * widgets for the home page and the entry in the menu of entities, for the new
 * frontend system.
 *
 * @public
 */
const platformMaturityPlugin = createFrontendPlugin({
  pluginId: 'platform-maturity',
  title: pages.title,
  icon: <TimelineIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, entityContent: entityMaturityRouteRef },
  extensions: [
    client,
    page,
    ...subPages,
    entityContent,
    entityCard,
    contextMenuItem,
    searchResult,
    searchType,
    ...homeWidgets,
  ],
});

export default platformMaturityPlugin;
