import {
  approaches,
  stages,
  type Approach,
  type DistributionCell,
  type Stage,
} from '@paved/plugin-platform-maturity-common';

/** A distribution laid out in rows and columns, without those that are empty. */
export interface Matrix {
  rows: { approach: Approach; counts: number[]; total: number }[];
  stages: Stage[];
  totals: number[];
  /** The largest count of a cell, which the shades are relative to. */
  largest: number;
}

/** What is called for in rows, where things stand in columns; unknown last. */
export function matrixOf(distribution: readonly DistributionCell[]): Matrix {
  const countOf = (approach: Approach, stage: Stage) =>
    distribution.find(
      cell => cell.approach === approach && cell.stage === stage,
    )?.components ?? 0;
  const sum = (counts: number[]) =>
    counts.reduce((total, count) => total + count, 0);
  const columns = unknownLast(stages).filter(stage =>
    distribution.some(cell => cell.stage === stage),
  );
  const rows = unknownLast(approaches)
    .map(approach => {
      const counts = columns.map(stage => countOf(approach, stage));
      return { approach, counts, total: sum(counts) };
    })
    .filter(({ total }) => total > 0);
  return {
    rows,
    stages: columns,
    totals: columns.map((_, index) => sum(rows.map(row => row.counts[index]))),
    largest: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
  };
}

function unknownLast<T extends string>(values: readonly T[]): T[] {
  const isUnknown = (value: T) => Number(value === 'undetermined');
  return [...values].sort((a, b) => isUnknown(a) - isUnknown(b));
}
