import {
  sampleOf,
  type Fact,
  type FactId,
  type FactSource,
  type UnknownReason,
} from '../facts';

/** Where a fact was read, as it is stored with it. */
export type Scope = Fact['scope'];

/** A fact with a value, or, without one, the reason why it is unknown. */
export function factOf(
  id: FactId,
  scope: Scope,
  value: number | undefined,
  options: {
    unknown?: UnknownReason;
    entities?: Iterable<string>;
    values?: Iterable<string>;
    source?: FactSource;
    /** Groups that count with the size they declare. */
    declaredSizes?: readonly string[];
  },
): Fact {
  const known = value !== undefined && options.unknown === undefined;
  const values =
    known && options.values ? [...new Set(options.values)].sort() : [];
  return {
    id,
    ...(known ? { value } : { unknown: options.unknown ?? 'notReported' }),
    scope,
    source: options.source ?? 'catalog',
    entities: sampleOf(known ? options.entities ?? [] : []),
    ...(values.length ? { values } : {}),
    ...(known && options.declaredSizes?.length
      ? { declaredSizes: sampleOf(options.declaredSizes) }
      : {}),
  };
}

/** The middle of some numbers; `undefined` of none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) {
    return undefined;
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A division that is unknown where it has no answer. */
export function ratioOf(
  dividend: number,
  divisor: number | undefined,
): number | undefined {
  return divisor ? dividend / divisor : undefined;
}

/** The mean of some numbers; `undefined` of none. */
export function meanOf(numbers: readonly number[]): number | undefined {
  return ratioOf(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );
}
