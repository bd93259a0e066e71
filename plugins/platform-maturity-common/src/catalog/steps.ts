/**
 * Work that yields wherever others may have their turn, and ends in a result.
 *
 * @public
 */
export type Steps<TResult> = Generator<void, TResult>;

/**
 * Does all of the work without a pause.
 *
 * @public
 */
export function atOnce<TResult>(steps: Steps<TResult>): TResult {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}
