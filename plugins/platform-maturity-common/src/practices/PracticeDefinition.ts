import type { OrganizationSignal, Signal } from './Signal';

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
