export { Awaited } from './Awaited';
export { Failed } from './Failed';
export { Forbidden } from './Forbidden';
export { Loading } from './Loading';
export { NotAssessed } from './NotAssessed';
export { Stale } from './Stale';
