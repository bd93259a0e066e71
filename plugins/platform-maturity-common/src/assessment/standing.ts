import { reaches } from '../factors';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { Policy } from '../policy';
import { axisOf } from './axis';
import type { Stage } from './Recommendation';
import type { RecommendationInput } from './recommend';

type Axis = ReturnType<typeof axisOf>;

/** Where a subject stands: both axes, and the stage that follows from them. */
export function standingOf(
  input: Omit<RecommendationInput, 'facts' | 'provenShare'>,
  policy: Policy,
): { foundation: Axis; platform: Axis; stage: Stage } {
  const { axisCoverage } = policy.cutoffs;
  const applies = (id: PracticeId | CapabilityId) =>
    !input.notApplicable?.has(id);
  const foundation = axisOf(
    practiceIds.map(id => ({
      weight: policy.practices[id].weight,
      score: input.practices[id],
      applicable: applies(id),
    })),
    axisCoverage,
  );
  const platform = axisOf(
    capabilityIds.map(id => ({
      weight: policy.capabilities[id].weight,
      score: input.capabilities[id],
      applicable: applies(id),
    })),
    axisCoverage,
  );
  const stage = stageOf(foundation.score, platform.score, policy);
  return { foundation, platform, stage };
}

function stageOf(
  foundation: number | undefined,
  platform: number | undefined,
  { cutoffs }: Policy,
): Stage {
  if (foundation === undefined) {
    return 'undetermined';
  }
  if (!reaches(foundation, cutoffs.foundation)) {
    return 'devopsFoundation';
  }
  if (
    platform === undefined ||
    !reaches(platform, cutoffs.platformIntroduction)
  ) {
    return 'devopsAtScale';
  }
  return reaches(platform, cutoffs.platformAsProduct)
    ? 'platformAsProduct'
    : 'platformIntroduction';
}
