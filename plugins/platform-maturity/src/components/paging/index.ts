export { MoreItems, useMoreItems } from './MoreItems';
export { Paged } from './Paged';
export { PageControl } from './PageControl';
