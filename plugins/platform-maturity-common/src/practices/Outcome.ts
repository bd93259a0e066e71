/**
 * How a component stands with a practice. `unknown` is not a failure and
 * `notApplicable` has no weight.
 *
 * @public
 */
export type Outcome = 'met' | 'partial' | 'unmet' | 'unknown' | 'notApplicable';

/**
 * All outcomes, best first.
 *
 * @public
 */
export const outcomes = [
  'met',
  'partial',
  'unmet',
  'unknown',
  'notApplicable',
] as const satisfies readonly Outcome[];

/**
 * An outcome that says something about the practice.
 *
 * @public
 */
export type KnownOutcome = Exclude<Outcome, 'unknown' | 'notApplicable'>;

/**
 * What each known outcome counts, 0–1.
 *
 * @public
 */
export const outcomeScores: Record<KnownOutcome, number> = {
  met: 1,
  partial: 0.5,
  unmet: 0,
};

/**
 * Whether an outcome says something about the practice.
 *
 * @public
 */
export function isKnown(outcome: Outcome): outcome is KnownOutcome {
  return outcome in outcomeScores;
}

/**
 * How strong a finding is. Declared: metadata says that it is set up. Observed:
 * a system that runs it says so. Attested: a person answers for it.
 *
 * @public
 */
export type EvidenceStrength = 'declared' | 'observed' | 'attested';

/**
 * The strengths, weakest first.
 *
 * @public
 */
export const evidenceStrengths = [
  'declared',
  'observed',
  'attested',
] as const satisfies readonly EvidenceStrength[];
