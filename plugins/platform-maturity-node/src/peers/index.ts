export { mapConcurrently, type ConcurrencyOptions } from './mapConcurrently';
export { PeerPlugin, type PeerPluginOptions } from './PeerPlugin';
export { PeerError } from './PeerError';
export type { Mapping, MappingCondition } from './Mapping';
export { ReportMapper, type Observation } from './ReportMapper';
export {
  readCollectorSettings,
  type CollectorSettings,
  type CollectorSettingsOptions,
} from './collectorSettings';
