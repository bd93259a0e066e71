import { closest, distance } from 'fastest-levenshtein';

/**
 * Which of some known words was probably meant by an unknown one; `undefined`
 * if none is near.
 *
 * @public
 */
export function nearestOf(
  word: string,
  known: readonly string[],
): string | undefined {
  const tolerated = Math.max(2, Math.floor(word.length / 3));
  // Words that differ more in length cannot be near; a very long one would take
  // very long to be compared with them.
  const candidates = known.filter(
    each => Math.abs(each.length - word.length) <= tolerated,
  );
  if (candidates.length === 0) {
    return undefined;
  }
  const nearest = closest(word, candidates);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= tolerated
    ? nearest
    : undefined;
}
