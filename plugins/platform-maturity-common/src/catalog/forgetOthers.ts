/**
 * Leaves out of a map what is not to be kept, if it holds more than there is.
 * For what is kept from one pass to the next: of weak maps with so many keys V8
 * looks through all while everything else waits.
 */
export function forgetOthers<TKey, TValue>(
  map: Map<TKey, TValue>,
  size: number,
  isKept: (key: TKey, value: TValue) => boolean,
): void {
  if (map.size <= size) {
    return;
  }
  for (const [key, value] of map) {
    if (!isKept(key, value)) {
      map.delete(key);
    }
  }
}
