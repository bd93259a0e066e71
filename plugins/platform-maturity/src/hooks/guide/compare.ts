import {
  approaches,
  factorIds,
  stages,
  type FactorId,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';

/** The shares of an answer that are compared. */
export const comparedAxes = ['demand', 'foundation', 'platform'] as const;

/** How the scenario differs from what was measured. */
export type Difference =
  /** Both are known, and equal as they are shown. */
  | { kind: 'same' }
  /** In an order: more or less of it, in whole points of a hundred for shares. */
  | { kind: 'more' | 'less'; points?: number }
  /** Without an order. */
  | { kind: 'differs' }
  | { kind: 'onlyMeasured' | 'onlyScenario' | 'bothUnknown' };

/** Measured and scenario, part by part. */
export interface Comparison {
  approach: Difference;
  stage: Difference;
  move: Difference;
  axes: Record<(typeof comparedAxes)[number], Difference>;
  /** By level: scores within a level are not told apart. */
  factors: Record<FactorId, Difference>;
}

/** Compares the answer of a scenario with the measured one. */
export function compareAnswers(
  measured: Recommendation,
  scenario: Recommendation,
): Comparison {
  const ordered = <TId extends string>(
    order: readonly TId[],
    a: TId | undefined,
    b: TId | undefined,
  ) => differenceOf(rank(order, a), rank(order, b));
  return {
    approach: ordered(approaches, measured.approach, scenario.approach),
    stage: ordered(stages, measured.stage, scenario.stage),
    move: { kind: measured.move === scenario.move ? 'same' : 'differs' },
    axes: Object.fromEntries(
      comparedAxes.map(axis => {
        const a = percent(measured[axis]);
        const b = percent(scenario[axis]);
        const difference = differenceOf(a, b);
        return [
          axis,
          a === undefined || b === undefined || a === b
            ? difference
            : { ...difference, points: Math.abs(b - a) },
        ];
      }),
    ) as Comparison['axes'],
    factors: Object.fromEntries(
      factorIds.map(id => [
        id,
        ordered(
          approaches,
          measured.factors[id].level,
          scenario.factors[id].level,
        ),
      ]),
    ) as Comparison['factors'],
  };
}

function rank<TId extends string>(
  order: readonly TId[],
  id: TId | undefined,
): number | undefined {
  return id === undefined || id === 'undetermined'
    ? undefined
    : order.indexOf(id);
}

function differenceOf(
  measured: number | undefined,
  scenario: number | undefined,
): Difference {
  if (measured === undefined) {
    return { kind: scenario === undefined ? 'bothUnknown' : 'onlyScenario' };
  }
  if (scenario === undefined) {
    return { kind: 'onlyMeasured' };
  }
  if (measured === scenario) {
    return { kind: 'same' };
  }
  return { kind: scenario > measured ? 'more' : 'less' };
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}
