import { reaches, weightedMean } from '../factors';
import { shareOfWeight } from './demand';

/**
 * A practice or capability as an axis counts it: its score of 0–1, `undefined`
 * when unknown, and whether it applies at all.
 */
export interface AxisItem {
  weight: number;
  score?: number;
  applicable: boolean;
}

/**
 * The weighted mean of the known practices of an axis. Below the coverage that
 * the policy asks for, an axis has no score.
 */
export function axisOf(
  items: readonly AxisItem[],
  minimumCoverage: number,
): { score?: number; coverage: number } {
  const applicable = items.filter(item => item.applicable);
  const known = applicable.flatMap(({ score, weight }) =>
    score === undefined ? [] : [{ score, weight }],
  );
  const coverage = shareOfWeight(known, applicable);
  const score = weightedMean(known);
  return score === undefined || !reaches(coverage, minimumCoverage)
    ? { coverage }
    : { score, coverage };
}
