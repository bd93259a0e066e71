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
  if (known.length === 0) {
    return undefined;
  }
  const nearest = closest(word, known);
  const tolerated = Math.max(2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= tolerated
    ? nearest
    : undefined;
}
