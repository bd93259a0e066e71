import {
  facts,
  levelOfValue,
  type FactDefinition,
  type FactId,
  type Level,
  type Thresholds,
} from '@paved/plugin-platform-maturity-common';
import { inSteps, isPossible, stepOf } from '../whatIf/changes';

/** A range of a measure that calls for one thing, as an answer to choose. */
export interface Choice {
  level: Level;
  /** The value that stands for the whole range. */
  value: number;
  /** The smallest value; absent where the range starts at none. */
  from?: number;
  /**
   * Of counts the largest value, of others the first one beyond; absent where
   * the range has no end.
   */
  to?: number;
}

/** Whether values are whole numbers, so that a range has a last one. */
export function isCount(measure: FactId): boolean {
  const { unit }: FactDefinition = facts[measure];
  return unit === 'count';
}

/**
 * The ranges between the thresholds of a measure, each with a value from its
 * middle. A range in which no value lies, because its thresholds are closer than
 * the measure is counted, is no choice.
 */
export function choicesOf(measure: FactId, thresholds: Thresholds): Choice[] {
  const { low, high } = thresholds;
  const whole = isCount(measure);
  const start = (threshold: number) =>
    whole ? Math.ceil(threshold) : threshold;
  const end = (threshold: number) =>
    whole ? Math.ceil(threshold) - 1 : threshold;
  const ranges: (Omit<Choice, 'value'> & { middle: number })[] = [
    { level: 'devops', to: end(low), middle: end(low) / 2 },
    {
      level: 'hybrid',
      from: start(low),
      to: end(high),
      middle: (start(low) + end(high)) / 2,
    },
    {
      level: 'platformEngineering',
      from: start(high),
      middle: Math.max(start(high), largest(measure, 1.5 * high)),
    },
  ];
  return ranges.flatMap(({ middle, ...range }) => {
    const step = stepOf(measure);
    const value = [middle, middle - step / 2, middle + step / 2]
      .map(item => inSteps(measure, item))
      .find(
        item =>
          isPossible(measure, item) &&
          levelOfValue(item, thresholds) === range.level,
      );
    return value === undefined ? [] : [{ ...range, value }];
  });
}

function largest(measure: FactId, value: number): number {
  return isPossible(measure, value) ? value : 1;
}
