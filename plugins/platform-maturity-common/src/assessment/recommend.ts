import { levelOfScore, reaches } from '../factors';
import type { FactId } from '../facts';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { Policy } from '../policy';
import { axisOf } from './axis';
import { demandOf } from './demand';
import { moveFor } from './move';
import type {
  Approach,
  Confidence,
  Recommendation,
  SimulationInput,
  Stage,
  UndeterminedReason,
} from './Recommendation';

/**
 * What the rules need of a subject, and nothing else.
 *
 * @public
 */
export interface RecommendationInput {
  facts: { [fact in FactId]?: number };
  /** Scores of 0–1; unknown ones left out. */
  practices: { [practice in PracticeId]?: number };
  capabilities: { [capability in CapabilityId]?: number };
  /** Practices and capabilities that apply to no component in the scope. */
  notApplicable?: ReadonlySet<PracticeId | CapabilityId>;
  /**
   * Share (0–1) of the practice outcomes that rest on observed or attested
   * evidence; absent when nothing is known about the evidence.
   */
  provenShare?: number;
}

/**
 * Applies the model to what is known of a subject: approach, stage, move,
 * confidence and the numbers behind them. Pure: equal input, equal answer.
 *
 * @public
 */
export function recommend(
  input: RecommendationInput,
  policy: Policy,
): Recommendation {
  const { cutoffs } = policy;
  const demand = demandOf(input.facts, policy);
  const applies = (id: PracticeId | CapabilityId) =>
    !input.notApplicable?.has(id);
  const foundation = axisOf(
    practiceIds.map(id => ({
      weight: policy.practices[id].weight,
      score: input.practices[id],
      applicable: applies(id),
    })),
    cutoffs.axisCoverage,
  );
  const platform = axisOf(
    capabilityIds.map(id => ({
      weight: policy.capabilities[id].weight,
      score: input.capabilities[id],
      applicable: applies(id),
    })),
    cutoffs.axisCoverage,
  );

  const { approach, sizeGate, reasons } = approachOf(
    demand,
    input.facts.developers,
    policy,
  );
  const stage = stageOf(foundation.score, platform.score, policy);
  return {
    approach,
    sizeGate,
    stage,
    move: moveFor(approach, stage),
    confidence: confidenceOf(
      demand.demandCoverage,
      foundation.coverage,
      input.provenShare,
      policy,
    ),
    undetermined:
      stage === 'undetermined'
        ? [...reasons, 'foundationCoverageTooLow']
        : reasons,
    ...demand,
    ...(foundation.score === undefined ? {} : { foundation: foundation.score }),
    foundationCoverage: foundation.coverage,
    ...(platform.score === undefined ? {} : { platform: platform.score }),
    platformCoverage: platform.coverage,
  };
}

/**
 * Applies the model to numbers that somebody makes up.
 *
 * @public
 */
export function simulate(
  input: SimulationInput,
  policy: Policy,
): Recommendation {
  return recommend(
    {
      facts: input.facts ?? {},
      practices: input.practices ?? {},
      capabilities: input.capabilities ?? {},
    },
    policy,
  );
}

function approachOf(
  { demand, demandCoverage }: Pick<Recommendation, 'demand' | 'demandCoverage'>,
  developers: number | undefined,
  { cutoffs, factors }: Policy,
): { approach: Approach; sizeGate: boolean; reasons: UndeterminedReason[] } {
  const reasons: UndeterminedReason[] = [];
  if (developers === undefined) {
    reasons.push('developersUnknown');
  }
  if (!reaches(demandCoverage, cutoffs.demandCoverage)) {
    reasons.push('demandCoverageTooLow');
  }
  if (demand === undefined || reasons.length > 0) {
    return { approach: 'undetermined', sizeGate: false, reasons };
  }
  const level = levelOfScore(demand);
  const gate = factors.teamSize.measures.developers?.low;
  const gated =
    level === 'platformEngineering' && gate !== undefined && developers! < gate;
  return { approach: gated ? 'hybrid' : level, sizeGate: gated, reasons };
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

function confidenceOf(
  demandCoverage: number,
  foundationCoverage: number,
  provenShare: number | undefined,
  { cutoffs }: Policy,
): Confidence {
  const coverage = Math.min(demandCoverage, foundationCoverage);
  if (!reaches(coverage, cutoffs.lowCoverage)) {
    return 'low';
  }
  const proven =
    provenShare !== undefined && reaches(provenShare, cutoffs.provenShare);
  return proven && reaches(coverage, cutoffs.highCoverage) ? 'high' : 'medium';
}
