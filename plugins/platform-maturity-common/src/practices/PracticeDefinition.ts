import type { RoleId } from './roles';
import type { OrganizationSignal, Signal } from './Signal';

/**
 * About how much work something is: hours, days or weeks.
 *
 * @public
 */
export type Effort = 'S' | 'M' | 'L';

/**
 * A practice of the foundation.
 *
 * @public
 */
export interface PracticeDefinition {
  title: string;
  /** What it means to have it, in one sentence. */
  description: string;
  weight: number;
  signals: readonly Signal[];
  /** What to register when nothing is known, in one sentence. */
  register: string;
  /** An example of what to add under `metadata` of a component, as YAML. */
  example: string;
  /** What to do where it is not met, in one sentence. */
  improve: string;
  /** How much work that is for one component or, for a capability, at all. */
  effort: Effort;
  /** Who does it. */
  role: RoleId;
  /** Where to read on. */
  links: readonly { title: string; url: string }[];
}

/**
 * A capability of a platform. Where it is seen on the organization, every
 * subject inherits one outcome.
 *
 * @public
 */
export interface CapabilityDefinition extends PracticeDefinition {
  seenOn: 'component' | 'organization';
  organizationSignals: readonly OrganizationSignal[];
}
