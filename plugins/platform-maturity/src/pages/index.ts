export { EntitiesPage } from './EntitiesPage';
export { GroupsPage } from './GroupsPage';
export { GuidePage } from './GuidePage';
export { OverviewPage } from './OverviewPage';
export { PolicyPage } from './PolicyPage';
export { RefreshPage } from './RefreshPage';
export { TeamsPage } from './TeamsPage';
export { WhatIfPage } from './WhatIfPage';
