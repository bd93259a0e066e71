/**
 * The smallest whole number from 1 to `limit` that a predicate holds for, given
 * that it holds for all numbers from there on; `undefined` if for none.
 */
export function firstThat(
  limit: number,
  holds: (number: number) => boolean,
): number | undefined {
  if (limit < 1 || !holds(limit)) {
    return undefined;
  }
  let low = 1;
  let high = limit;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return high;
}
