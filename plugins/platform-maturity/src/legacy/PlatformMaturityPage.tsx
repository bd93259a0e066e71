import { PageWithHeader, RoutedTabs } from '@backstage/core-components';
import {
  EntitiesPage,
  GroupsPage,
  GuidePage,
  OverviewPage,
  pageMessages,
  PolicyPage,
  RefreshPage,
  TeamsPage,
  WhatIfPage,
} from '../pages';
import { whatIfPath } from '../routes';

const routes = [
  {
    path: '/overview',
    title: pageMessages.overview,
    children: <OverviewPage />,
  },
  { path: '/teams', title: pageMessages.teams, children: <TeamsPage /> },
  { path: '/groups', title: pageMessages.groups, children: <GroupsPage /> },
  {
    path: '/entities',
    title: pageMessages.entities,
    children: <EntitiesPage />,
  },
  { path: whatIfPath, title: pageMessages.whatIf, children: <WhatIfPage /> },
  { path: '/guide', title: pageMessages.guide, children: <GuidePage /> },
  { path: '/policy', title: pageMessages.policy, children: <PolicyPage /> },
  { path: '/refresh', title: pageMessages.refresh, children: <RefreshPage /> },
];

/** The Platform maturity page with the shell that the old system lacks. */
export function PlatformMaturityPage() {
  return (
    <PageWithHeader
      themeId="tool"
      title={pageMessages.title}
      subtitle={pageMessages.subtitle}
    >
      <RoutedTabs routes={routes} />
    </PageWithHeader>
  );
}
