/** A record with a value for each id, in the order of the ids. */
export function recordOf<TId extends string, TValue>(
  ids: readonly TId[],
  valueOf: (id: TId) => TValue,
): Record<TId, TValue> {
  return Object.fromEntries(ids.map(id => [id, valueOf(id)])) as Record<
    TId,
    TValue
  >;
}
