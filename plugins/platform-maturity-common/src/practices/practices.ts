import { abstraction } from './abstraction';
import { ciCd } from './ciCd';
import { devSecOps } from './devSecOps';
import { goldenPaths } from './goldenPaths';
import { incidentResponse } from './incidentResponse';
import { infrastructureAsCode } from './infrastructureAsCode';
import { observability } from './observability';
import { platformAsProduct } from './platformAsProduct';
import type {
  CapabilityDefinition,
  PracticeDefinition,
} from './PracticeDefinition';
import { securityByDesign } from './securityByDesign';
import { selfService } from './selfService';

/**
 * The five DevOps practices: the foundation axis.
 *
 * @public
 */
export const practices = {
  ciCd,
  infrastructureAsCode,
  observability,
  incidentResponse,
  devSecOps,
} as const satisfies Record<string, PracticeDefinition>;

/**
 * The five platform capabilities: the platform axis.
 *
 * @public
 */
export const capabilities = {
  selfService,
  goldenPaths,
  abstraction,
  securityByDesign,
  platformAsProduct,
} as const satisfies Record<string, CapabilityDefinition>;

/**
 * The id of a practice of the foundation.
 *
 * @public
 */
export type PracticeId = keyof typeof practices;

/**
 * The id of a platform capability.
 *
 * @public
 */
export type CapabilityId = keyof typeof capabilities;

/**
 * All practice ids, in the order of {@link practices}.
 *
 * @public
 */
export const practiceIds = Object.keys(practices) as PracticeId[];

/**
 * All capability ids, in the order of {@link capabilities}.
 *
 * @public
 */
export const capabilityIds = Object.keys(capabilities) as CapabilityId[];

/**
 * The ids of what is seen on components: all practices, and some capabilities.
 * The other capabilities are seen on the organization as a whole.
 *
 * @public
 */
export const componentPracticeIds: readonly (PracticeId | CapabilityId)[] = [
  ...practiceIds,
  ...capabilityIds.filter(id => capabilities[id].seenOn === 'component'),
];
