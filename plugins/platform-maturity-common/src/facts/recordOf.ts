/** A record with a value for each id, in the order of the ids. */
export function recordOf<TId extends string, TValue>(
  ids: readonly TId[],
  valueOf: (id: TId) => TValue,
): Record<TId, TValue> {
  const record: Partial<Record<TId, TValue>> = {};
  for (const id of ids) {
    record[id] = valueOf(id);
  }
  return record as Record<TId, TValue>;
}
