import type { Assessment } from '../../assessment';
import {
  evidenceStrengths,
  practiceIds,
  type EvidenceStrength,
} from '../../practices';

/**
 * On what the known outcomes of the DevOps practices rest, in numbers of
 * outcomes: on evidence of some strength, or on a sign that is missing.
 * Confidence follows from these.
 *
 * @public
 */
export function evidenceCounts({
  practices,
}: Pick<Assessment, 'practices'>): Record<EvidenceStrength | 'absent', number> {
  const counts = { declared: 0, observed: 0, attested: 0, absent: 0 };
  for (const id of practiceIds) {
    const { counts: outcomes, strengths } = practices[id];
    let rest = outcomes.met + outcomes.partial + outcomes.unmet;
    for (const strength of evidenceStrengths) {
      counts[strength] += strengths[strength];
      rest -= strengths[strength];
    }
    counts.absent += Math.max(0, rest);
  }
  return counts;
}
