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
  PlatformMaturityClient,
  searchDocumentType,
} from '@paved/plugin-platform-maturity-common';
import { platformMaturityApiRef } from './api';
import { searchMessages } from './components/search/messages';
import { assessedKinds, contextMenuItem, homeWidgets } from './extensions';
import { pageMessages } from './pages/messages';
import {
  entityMaturityPath,
  entityMaturityRouteRef,
  rootRouteRef,
  whatIfPath,
} from './routes';

const client = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: platformMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new PlatformMaturityClient(dependencies),
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/platform-maturity',
    title: pageMessages.title,
    icon: <TimelineIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

const overview = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: pageMessages.overview,
    loader: async () => {
      const { OverviewPage } = await import('./pages');
      return (
        <Content>
          <OverviewPage />
        </Content>
      );
    },
  },
});

const teams = SubPageBlueprint.make({
  name: 'teams',
  params: {
    path: 'teams',
    title: pageMessages.teams,
    loader: async () => {
      const { TeamsPage } = await import('./pages');
      return (
        <Content>
          <TeamsPage />
        </Content>
      );
    },
  },
});

const groups = SubPageBlueprint.make({
  name: 'groups',
  params: {
    path: 'groups',
    title: pageMessages.groups,
    loader: async () => {
      const { GroupsPage } = await import('./pages');
      return (
        <Content>
          <GroupsPage />
        </Content>
      );
    },
  },
});

const entities = SubPageBlueprint.make({
  name: 'entities',
  params: {
    path: 'entities',
    title: pageMessages.entities,
    loader: async () => {
      const { EntitiesPage } = await import('./pages');
      return (
        <Content>
          <EntitiesPage />
        </Content>
      );
    },
  },
});

const whatIf = SubPageBlueprint.make({
  name: 'what-if',
  params: {
    path: whatIfPath.slice(1),
    title: pageMessages.whatIf,
    loader: async () => {
      const { WhatIfPage } = await import('./pages');
      return (
        <Content>
          <WhatIfPage />
        </Content>
      );
    },
  },
});

const guide = SubPageBlueprint.make({
  name: 'guide',
  params: {
    path: 'guide',
    title: pageMessages.guide,
    loader: async () => {
      const { GuidePage } = await import('./pages');
      return (
        <Content>
          <GuidePage />
        </Content>
      );
    },
  },
});

const policy = SubPageBlueprint.make({
  name: 'policy',
  params: {
    path: 'policy',
    title: pageMessages.policy,
    loader: async () => {
      const { PolicyPage } = await import('./pages');
      return (
        <Content>
          <PolicyPage />
        </Content>
      );
    },
  },
});

const refresh = SubPageBlueprint.make({
  name: 'refresh',
  params: {
    path: 'refresh',
    title: pageMessages.refresh,
    loader: async () => {
      const { RefreshPage } = await import('./pages');
      return (
        <Content>
          <RefreshPage />
        </Content>
      );
    },
  },
});

const entityContent = EntityContentBlueprint.make({
  params: {
    path: entityMaturityPath,
    title: pageMessages.tab,
    routeRef: entityMaturityRouteRef,
    filter: assessedKinds,
    loader: async () => {
      const { EntityMaturityContent } = await import('./components/view');
      return <EntityMaturityContent />;
    },
  },
});

const entityCard = EntityCardBlueprint.make({
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
    name: searchMessages.resultType,
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
  title: pageMessages.title,
  icon: <TimelineIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, entityContent: entityMaturityRouteRef },
  extensions: [
    client,
    page,
    overview,
    teams,
    groups,
    entities,
    whatIf,
    guide,
    policy,
    refresh,
    entityContent,
    entityCard,
    contextMenuItem,
    searchResult,
    searchType,
    ...homeWidgets,
  ],
});

export default platformMaturityPlugin;
