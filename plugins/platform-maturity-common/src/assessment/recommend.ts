import { reaches } from '../factors';
import type { FactId } from '../facts';
import type { CapabilityId, PracticeId } from '../practices';
import type { Policy } from '../policy';
import { approachOf } from './approach';
import { demandOf } from './demand';
import { moveFor } from './move';
import type {
  Confidence,
  Recommendation,
  SimulationInput,
} from './Recommendation';
import { standingOf } from './standing';

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
  const demand = demandOf(input.facts, policy);
  const { approach, sizeGate, reasons } = approachOf(
    demand,
    input.facts.developers,
    policy,
  );
  const { foundation, platform, stage } = standingOf(input, policy);
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
