/**
 * The domain of Paved: the rules that turn what a catalog shows into a
 * recommendation, as pure functions, and the contract of its backend.
 *
 * @packageDocumentation
 */
export * from './facts';
export * from './factors';
export * from './practices';
export * from './reports';
export * from './policy';
export * from './annotations';
export * from './assessment';
export * from './explanation';
export * from './rollup';
export * from './catalog';
export * from './preview';
export * from './history';
export * from './api';
export * from './permissions';
