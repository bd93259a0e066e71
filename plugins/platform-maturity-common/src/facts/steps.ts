/**
 * Work that yields wherever others may have their turn, and ends in a result.
 *
 * @public
 */
export type Steps<TResult> = Generator<undefined, TResult>;

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

/** So many are looked through in a millisecond or so. */
const fewItems = 500;

/** Whether a step that goes through so many items keeps others waiting. */
export function takesLong(items: number): boolean {
  return items > fewItems;
}

/** A pause, if a step that goes through so many items has kept others waiting. */
export function* pauseAfter(items: number): Steps<void> {
  if (takesLong(items)) {
    yield;
  }
}

/** What is made of each of many items. */
export function* mapInSteps<TItem, TResult>(
  items: readonly TItem[],
  make: (item: TItem) => TResult,
): Steps<TResult[]> {
  const made: TResult[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % fewItems === 0) {
      yield;
    }
  }
  return made;
}
