export { assessedKinds } from './assessedKinds';
export { contextMenuItem } from './contextMenuItem';
export { homeWidgets } from './homeWidgets';
export { whoMay } from './whoMay';
