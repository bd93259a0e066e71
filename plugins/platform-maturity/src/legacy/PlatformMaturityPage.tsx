import { PageWithHeader, RoutedTabs } from '@backstage/core-components';
import {
  EntitiesPage,
  GroupsPage,
  GuidePage,
  OverviewPage,
  PolicyPage,
  RefreshPage,
  TeamsPage,
  WhatIfPage,
} from '../pages';
import { whatIfPath } from '../routes';
import { useWords, type Words } from '../translation';

/** The Platform maturity page with the shell that the old system lacks. */
export function PlatformMaturityPage() {
  const { pages } = useWords();
  return (
    <PageWithHeader
      themeId="tool"
      title={pages.title}
      subtitle={pages.subtitle}
    >
      <RoutedTabs routes={routesOf(pages)} />
    </PageWithHeader>
  );
}

function routesOf(titles: Words['pages']) {
  return [
    { path: '/overview', title: titles.overview, children: <OverviewPage /> },
    { path: '/teams', title: titles.teams, children: <TeamsPage /> },
    { path: '/groups', title: titles.groups, children: <GroupsPage /> },
    { path: '/entities', title: titles.entities, children: <EntitiesPage /> },
    { path: whatIfPath, title: titles.whatIf, children: <WhatIfPage /> },
    { path: '/guide', title: titles.guide, children: <GuidePage /> },
    { path: '/policy', title: titles.policy, children: <PolicyPage /> },
    { path: '/refresh', title: titles.refresh, children: <RefreshPage /> },
  ];
}
