export * from './Policy';
export * from './defaultPolicy';
export * from './canonical';
export { policyInputSchema, type PolicyInput } from './policyInput';
export { createPolicy, type PolicyProblem } from './createPolicy';
export { nearestOf } from './nearest';
export { technologies } from './technologies';
export { clouds, kubernetes, regimes } from './vocabulary';
export type { PolicySetting, SettingUnit } from './PolicySetting';
