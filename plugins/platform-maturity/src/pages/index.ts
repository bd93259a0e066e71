export { EntitiesPage } from './EntitiesPage';
export { GroupsPage } from './GroupsPage';
export { OverviewPage } from './OverviewPage';
export { RefreshPage } from './RefreshPage';
export { pageMessages } from './messages';
export { WhatIfPage } from './WhatIfPage';
