/**
 * What backend modules of others build on.
 *
 * @packageDocumentation
 */
export { platformMaturityServiceRef } from './platformMaturityServiceRef';
export type {
  PlatformMaturityService,
  PlatformMaturityServiceOptions,
} from './PlatformMaturityService';
export {
  platformMaturityFactCollectorsExtensionPoint,
  platformMaturityPolicyExtensionPoint,
} from './extensionPoints';
export type {
  FactCollectorsExtensionPoint,
  PolicyExtensionPoint,
} from './extensionPoints';
export type {
  CollectedReport,
  CollectorContext,
  CollectorSubject,
  FactCollector,
} from './FactCollector';
export type {
  PackedOrganizationSignal,
  PackedSignal,
  SignalPack,
  ThresholdPack,
} from './policyPacks';
export * from './peers';
