export { Collectors } from './Collectors';
export { DanglingOwners, OtherProblems } from './Problems';
export { refreshMessages } from './messages';
export { RefreshControl } from './RefreshControl';
export { RunSummary } from './RunSummary';
