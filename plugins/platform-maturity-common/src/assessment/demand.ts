import {
  factorIds,
  levelOfValue,
  measuresOf,
  scoreOf,
  weightedMean,
  type FactorId,
} from '../factors';
import type { FactId } from '../facts';
import type { Policy } from '../policy';
import type {
  FactorFinding,
  MeasureFinding,
  Recommendation,
} from './Recommendation';

type Values = { [fact in FactId]?: number };

/**
 * Demand: the weighted mean of the context factors that are known, each as high
 * as the highest of its known measures.
 */
export function demandOf(
  values: Values,
  policy: Policy,
): Pick<Recommendation, 'demand' | 'demandCoverage' | 'drivers' | 'factors'> {
  const findings = Object.fromEntries(
    factorIds.map(id => [id, factorFinding(id, values, policy)]),
  ) as Record<FactorId, FactorFinding>;

  const enabled = factorIds.filter(id => findings[id].enabled);
  const known = enabled.flatMap(id => {
    const { score, weight } = findings[id];
    return score === undefined ? [] : [{ score, weight }];
  });
  const demand = weightedMean(known);
  return {
    ...(demand === undefined ? {} : { demand }),
    demandCoverage: shareOfWeight(
      known,
      enabled.map(id => findings[id]),
    ),
    drivers: Object.fromEntries(
      enabled.flatMap(id =>
        findings[id].driver ? [[id, findings[id].driver]] : [],
      ),
    ),
    factors: findings,
  };
}

function factorFinding(
  id: FactorId,
  values: Values,
  policy: Policy,
): FactorFinding {
  const { enabled, weight, measures } = policy.factors[id];
  const findings = measuresOf(id).flatMap(measure => {
    const thresholds = measures[measure];
    return thresholds
      ? [measureFinding(measure, values[measure], thresholds)]
      : [];
  });
  // Table order decides between equal scores, so only a higher one takes over.
  const driver = findings.reduce<MeasureFinding | undefined>(
    (best, next) =>
      next.score !== undefined && next.score > (best?.score ?? -1)
        ? next
        : best,
    undefined,
  );
  return {
    enabled,
    weight,
    ...(driver && {
      score: driver.score,
      level: driver.level,
      driver: driver.measure,
    }),
    measures: findings,
  };
}

function measureFinding(
  measure: FactId,
  value: number | undefined,
  { low, high }: { low: number; high: number },
): MeasureFinding {
  if (value === undefined) {
    return { measure, low, high };
  }
  return {
    measure,
    value,
    score: scoreOf(value, { low, high }),
    level: levelOfValue(value, { low, high }),
    low,
    high,
  };
}

/** Weight of what is known ÷ weight of all that counts; 0 when nothing counts. */
export function shareOfWeight(
  known: readonly { weight: number }[],
  all: readonly { weight: number }[],
): number {
  const sum = (items: readonly { weight: number }[]) =>
    items.reduce((total, { weight }) => total + weight, 0);
  const total = sum(all);
  return total > 0 ? sum(known) / total : 0;
}
