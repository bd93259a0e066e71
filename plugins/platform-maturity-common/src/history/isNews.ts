import { capabilityIds, practiceIds } from '../practices';
import type { PreviewFinding } from '../preview';
import type { Snapshot } from './Snapshot';

const answers = ['approach', 'stage', 'move', 'confidence'] as const;
const scores = ['demand', 'foundation', 'platform'] as const;

/** Scores are computed; what differs by less is the same. */
const tolerance = 1e-9;

/**
 * Whether a snapshot is worth keeping beside the one before: the answer, a
 * score or a finding changed. A fact that changes none of them is no news, nor
 * is how widely others record a practice.
 *
 * @public
 */
export function isNews(before: Snapshot | undefined, after: Snapshot): boolean {
  return (
    !before ||
    answers.some(key => before[key] !== after[key]) ||
    scores.some(key => differ(before[key], after[key])) ||
    practiceIds.some(id =>
      findingsDiffer(before.input.practices[id], after.input.practices[id]),
    ) ||
    capabilityIds.some(id =>
      findingsDiffer(
        before.input.capabilities[id],
        after.input.capabilities[id],
      ),
    )
  );
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined
    ? one !== other
    : Math.abs(one - other) > tolerance;
}

/** Outcomes per component, as a finding counts them. */
const outcomeCounts = 5;

export function findingsDiffer(
  one: PreviewFinding,
  other: PreviewFinding,
): boolean {
  return one
    .slice(0, outcomeCounts)
    .some((count, index) => count !== other[index]);
}
