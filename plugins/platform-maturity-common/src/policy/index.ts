export * from './Policy';
export * from './defaultPolicy';
export * from './canonical';
export * from './policyInput';
export { technologies } from './technologies';
export { clouds, kubernetes, regimes } from './vocabulary';
