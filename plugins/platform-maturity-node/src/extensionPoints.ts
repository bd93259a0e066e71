import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { FactCollector } from './FactCollector';
import type { SignalPack, ThresholdPack } from './policyPacks';

/**
 * Where modules bring their collectors.
 *
 * @public
 */
export interface FactCollectorsExtensionPoint {
  /**
   * Adds collectors. A collector with a malformed or repeated id, or with a
   * schedule or age that makes no sense, stops the plugin's start with an error
   * that names it.
   */
  addCollector(...collectors: FactCollector[]): void;
}

/**
 * For modules that ask other systems what no catalog shows.
 *
 * @example
 *
 * ```ts
 * export default createBackendModule({
 *   pluginId: 'platform-maturity',
 *   moduleId: 'deployments',
 *   register({ registerInit }) {
 *     registerInit({
 *       deps: { collectors: platformMaturityFactCollectorsExtensionPoint },
 *       async init({ collectors }) {
 *         collectors.addCollector(deployments);
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const platformMaturityFactCollectorsExtensionPoint =
  createExtensionPoint<FactCollectorsExtensionPoint>({
    id: 'platform-maturity.fact-collectors',
  });

/**
 * Where modules bring parts of the policy. A part with an unknown key or a
 * value that makes no sense stops the plugin's start with an error that names
 * the pack and the key.
 *
 * @public
 */
export interface PolicyExtensionPoint {
  /** Adds signs of practices and capabilities. */
  addSignals(pack: SignalPack): void;
  /** Changes thresholds and weights of factors. */
  addThresholds(pack: ThresholdPack): void;
}

/**
 * For modules that know a tool or a threshold that the shipped policy does not.
 * What the configuration says wins over packs, and a pack over the defaults.
 *
 * @example
 *
 * ```ts
 * export default createBackendModule({
 *   pluginId: 'platform-maturity',
 *   moduleId: 'acme-build',
 *   register({ registerInit }) {
 *     registerInit({
 *       deps: { policy: platformMaturityPolicyExtensionPoint },
 *       async init({ policy }) {
 *         policy.addSignals(pack);
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const platformMaturityPolicyExtensionPoint =
  createExtensionPoint<PolicyExtensionPoint>({
    id: 'platform-maturity.policy',
  });
