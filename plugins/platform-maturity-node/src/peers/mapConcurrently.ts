/**
 * What limits {@link mapConcurrently}.
 *
 * @public
 */
export interface ConcurrencyOptions {
  /** How many run at the same time, 1 or more. */
  limit: number;
  /** Aborts what has not started yet, and is handed on to what has. */
  signal: AbortSignal;
}

/**
 * Calls a function for each item, a few at a time, and answers in the order of
 * the items. The first error ends the whole: nothing more is started, and the
 * signal that the others got is aborted.
 *
 * @public
 */
export async function mapConcurrently<TItem, TResult>(
  items: readonly TItem[],
  call: (item: TItem, signal: AbortSignal) => Promise<TResult>,
  options: ConcurrencyOptions,
): Promise<TResult[]> {
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const results: TResult[] = new Array(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      signal.throwIfAborted();
      const index = next++;
      results[index] = await call(items[index], signal);
    }
  };
  const workers = Array.from(
    { length: Math.min(options.limit, items.length) },
    async () => {
      try {
        await work();
      } catch (error) {
        // The first to fail says why; the others then fail of the abort only.
        failed.abort(error);
        throw error;
      }
    },
  );
  await Promise.allSettled(workers);
  if (failed.signal.aborted) {
    throw failed.signal.reason;
  }
  return results;
}
