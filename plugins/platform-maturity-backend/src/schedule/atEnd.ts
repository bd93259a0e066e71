/** The same, with something done after the last of them. */
export async function* atEnd<TItem>(
  items: Iterable<TItem> | AsyncIterable<TItem>,
  then: () => void,
): AsyncGenerator<TItem> {
  yield* items;
  then();
}
