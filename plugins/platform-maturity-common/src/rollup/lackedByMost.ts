import type { Assessment } from '../assessment';
import {
  capabilityIds,
  outcomes,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';

/**
 * A practice or capability that most components of a scope are not seen to have.
 *
 * @public
 */
export interface LackedPractice {
  id: PracticeId | CapabilityId;
  /** Components that do not have it. */
  unmet: number;
  /** Components of which it is not known: neither had nor lacked. */
  unknown: number;
  /** Components that it applies to. */
  applicable: number;
}

/**
 * What more than half of the components that it applies to lack or are not known
 * to have, what the most lack first. Nothing of what all inherit from the
 * organization.
 *
 * @public
 */
export function lackedByMost({
  practices,
  capabilities,
}: Pick<Assessment, 'practices' | 'capabilities'>): LackedPractice[] {
  return [
    ...practiceIds.map(id => ({ id, finding: practices[id] })),
    ...capabilityIds.map(id => ({ id, finding: capabilities[id] })),
  ]
    .filter(({ finding }) => !finding.inherited)
    .map(({ id, finding: { counts } }) => ({
      id,
      unmet: counts.unmet,
      unknown: counts.unknown,
      applicable: outcomes
        .filter(outcome => outcome !== 'notApplicable')
        .reduce((sum, outcome) => sum + counts[outcome], 0),
    }))
    .filter(
      ({ unmet, unknown, applicable }) => 2 * (unmet + unknown) > applicable,
    )
    .sort(
      (a, b) =>
        (b.unmet + b.unknown) / b.applicable -
          (a.unmet + a.unknown) / a.applicable || b.unmet - a.unmet,
    );
}
