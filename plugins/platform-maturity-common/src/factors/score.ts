/**
 * What a score calls for.
 *
 * @public
 */
export type Level = 'devops' | 'hybrid' | 'platformEngineering';

/**
 * The two values at which a measure changes its level, 0 \< low \< high.
 *
 * @public
 */
export interface Thresholds {
  low: number;
  high: number;
}

/**
 * Computed scores are compared with this tolerance, so that a mean of equal
 * numbers does not miss a cut-off by a rounding error.
 *
 * @public
 */
export const tolerance = 1e-9;

/**
 * Whether a computed score reaches a cut-off, within {@link tolerance}.
 *
 * @public
 */
export function reaches(score: number, cutoff: number): boolean {
  return score >= cutoff - tolerance;
}

/**
 * Maps a value to a score of 0–1, linear between its thresholds: `low` scores
 * 1/3, `high` 2/3, and twice `high` or more 1.
 *
 * @public
 */
export function scoreOf(value: number, { low, high }: Thresholds): number {
  if (value < low) {
    return value / low / 3;
  }
  if (value < high) {
    return 1 / 3 + (value - low) / (high - low) / 3;
  }
  return 2 / 3 + Math.min(1, (value - high) / high) / 3;
}

/**
 * The level of a value. Exact at the thresholds, where a score would carry a
 * rounding error.
 *
 * @public
 */
export function levelOfValue(value: number, { low, high }: Thresholds): Level {
  if (value < low) {
    return 'devops';
  }
  return value < high ? 'hybrid' : 'platformEngineering';
}

/**
 * The level of a computed score.
 *
 * @public
 */
export function levelOfScore(score: number): Level {
  if (reaches(score, 2 / 3)) {
    return 'platformEngineering';
  }
  return reaches(score, 1 / 3) ? 'hybrid' : 'devops';
}

/**
 * The weighted mean of scores; `undefined` without any weight.
 *
 * @public
 */
export function weightedMean(
  items: Iterable<{ score: number; weight: number }>,
): number | undefined {
  let sum = 0;
  let weight = 0;
  for (const item of items) {
    sum += item.score * item.weight;
    weight += item.weight;
  }
  return weight > 0 ? sum / weight : undefined;
}
