export { Collectors } from './Collectors';
export { DanglingOwners, OtherProblems } from './Problems';
export { RefreshControl } from './RefreshControl';
export { RunSummary } from './RunSummary';
