import type { FactorId, Level } from '../factors';
import type { FactId } from '../facts';
import type { CapabilityId, PracticeId } from '../practices';

/**
 * What the context calls for. `hybrid` is DevOps with a thin platform.
 *
 * @public
 */
export type Approach = Level | 'undetermined';

/**
 * All approaches, in order.
 *
 * @public
 */
export const approaches = [
  'undetermined',
  'devops',
  'hybrid',
  'platformEngineering',
] as const satisfies readonly Approach[];

/**
 * All stages, in order.
 *
 * @public
 */
export const stages = [
  'undetermined',
  'devopsFoundation',
  'devopsAtScale',
  'platformIntroduction',
  'platformAsProduct',
] as const;

/**
 * Where a subject stands.
 *
 * @public
 */
export type Stage = (typeof stages)[number];

/**
 * All moves.
 *
 * @public
 */
export const moves = [
  'registerEvidence',
  'strengthenFoundation',
  'sustainDevOps',
  'reviewPlatformInvestment',
  'startThinPlatform',
  'growThinPlatform',
  'sustainPlatform',
  'introducePlatform',
  'scalePlatform',
  'runPlatformAsProduct',
] as const;

/**
 * What to do next.
 *
 * @public
 */
export type Move = (typeof moves)[number];

/**
 * How sure the recommendation is.
 *
 * @public
 */
export type Confidence = 'low' | 'medium' | 'high';

/**
 * The levels of confidence, lowest first.
 *
 * @public
 */
export const confidences = [
  'low',
  'medium',
  'high',
] as const satisfies readonly Confidence[];

/**
 * Why there is no approach, or no stage.
 *
 * @public
 */
export type UndeterminedReason =
  | 'developersUnknown'
  | 'demandCoverageTooLow'
  | 'foundationCoverageTooLow';

/**
 * One measure with its score.
 *
 * @public
 */
export interface MeasureFinding {
  measure: FactId;
  /** Absent when the fact is unknown or withheld; so are score and level. */
  value?: number;
  /** 0–1. */
  score?: number;
  level?: Level;
  low: number;
  high: number;
}

/**
 * One context factor with its score.
 *
 * @public
 */
export interface FactorFinding {
  enabled: boolean;
  weight: number;
  /** The highest score of the known measures, 0–1; absent when none is known. */
  score?: number;
  level?: Level;
  /** The measure that the score comes from; absent where it is withheld. */
  driver?: FactId;
  measures: MeasureFinding[];
}

/**
 * What is known of a subject, reduced to numbers: the shape of the decision
 * cases and of a simulation. What is left out is unknown.
 *
 * @public
 */
export interface SimulationInput {
  /** Values of facts, 0 or more. */
  facts?: { [fact in FactId]?: number };
  /** Scores of practices, 0–1. */
  practices?: { [practice in PracticeId]?: number };
  /** Scores of capabilities, 0–1. */
  capabilities?: { [capability in CapabilityId]?: number };
}

/**
 * What the rules make of a subject.
 *
 * @public
 */
export interface Recommendation {
  approach: Approach;
  /** True when the approach is held at `hybrid` because developers are few. */
  sizeGate: boolean;
  stage: Stage;
  move: Move;
  confidence: Confidence;
  undetermined: UndeterminedReason[];
  /** 0–1; absent when no factor is known. */
  demand?: number;
  /** 0–1. */
  demandCoverage: number;
  /** 0–1; absent when its coverage is too low. */
  foundation?: number;
  foundationCoverage: number;
  /** 0–1; absent when its coverage is too low. */
  platform?: number;
  platformCoverage: number;
  /** The measure that decided each known factor, unless it is withheld. */
  drivers: { [factor in FactorId]?: FactId };
  factors: Record<FactorId, FactorFinding>;
}
