// Of the tests of another package, which it does not publish: the same odd
// values go through the rules there, and through the API here.
/* eslint-disable @backstage/no-relative-monorepo-imports */
export * from '../../../../platform-maturity-common/src/fuzz/__testUtils__/anything';
export { oddCatalogs } from '../../../../platform-maturity-common/src/fuzz/__testUtils__/entities';
export { fuzz } from '../../../../platform-maturity-common/src/fuzz/__testUtils__/fuzzing';
