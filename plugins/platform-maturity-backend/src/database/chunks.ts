/** Below the number of parameters that SQLite allows in one statement. */
export const refChunk = 500;

export function* chunks<T>(items: readonly T[], size: number): Iterable<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
