import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { Policy } from '../policy';
import { firstThat } from './firstThat';
import type { Stage } from './Recommendation';
import { recommend, type RecommendationInput } from './recommend';

/**
 * A share of a practice, all else equal, that would change the stage: of numbers
 * that stand for no components.
 *
 * @public
 */
export interface ShareFlip {
  type: 'share';
  practice: PracticeId | CapabilityId;
  /** The nearest share, 0–1 in whole per cent, that gives another stage. */
  value: number;
  /** How far that is from the present share; negative for less of it. */
  distance: number;
  stage: Stage;
  /** Distance ÷ present share, or ÷ 1 where that is 0. */
  relativeDistance: number;
}

/** Shares are told apart by the per cent. */
const steps = 100;

/**
 * The flips of the practices and capabilities that are known, nearest first, for
 * numbers that stand for no components. Exact: one per cent less changes
 * nothing.
 *
 * @public
 */
export function shareFlipsOf(
  input: RecommendationInput,
  policy: Policy,
): ShareFlip[] {
  return [
    ...practiceIds.flatMap(id => shareFlip(id, 'practices', input, policy)),
    ...capabilityIds.flatMap(id =>
      shareFlip(id, 'capabilities', input, policy),
    ),
  ].sort((a, b) => a.relativeDistance - b.relativeDistance);
}

function shareFlip(
  practice: PracticeId | CapabilityId,
  axis: 'practices' | 'capabilities',
  input: RecommendationInput,
  policy: Policy,
): ShareFlip[] {
  const shares: { [id in PracticeId | CapabilityId]?: number } = input[axis];
  const present = shares[practice];
  if (present === undefined) {
    return [];
  }
  const stageAt = (share: number) =>
    recommend({ ...input, [axis]: { ...shares, [practice]: share } }, policy)
      .stage;
  const stage = stageAt(present);
  const changes = (share: number) => stageAt(share) !== stage;
  // The stage only rises with a share.
  const whole = Math.floor(present * steps + 1e-9);
  const above = firstThat(steps - whole, distance =>
    changes((whole + distance) / steps),
  );
  const below = firstThat(whole + 1, distance =>
    changes((whole + 1 - distance) / steps),
  );
  const [value] = [
    ...(above === undefined ? [] : [(whole + above) / steps]),
    ...(below === undefined ? [] : [(whole + 1 - below) / steps]),
  ].sort((a, b) => Math.abs(a - present) - Math.abs(b - present));
  return value === undefined
    ? []
    : [
        {
          type: 'share',
          practice,
          value,
          distance: value - present,
          stage: stageAt(value),
          relativeDistance: Math.abs(value - present) / (present || 1),
        },
      ];
}
