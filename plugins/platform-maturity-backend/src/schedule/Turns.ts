import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '@paved/plugin-platform-maturity-common';

/** The longest that a refresh keeps requests waiting, about, in milliseconds. */
const turnMs = 15;

/** Divides long work, so that requests are answered in between. */
export class Turns {
  readonly #signal: AbortSignal;
  #startedAt = performance.now();

  /** Work ends at the end of a turn once the signal has aborted. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** To be asked after each step: whether others should go first now. */
  get isOver(): boolean {
    return performance.now() - this.#startedAt > turnMs;
  }

  async pass(): Promise<void> {
    await nextTurn();
    this.#signal.throwIfAborted();
    this.#startedAt = performance.now();
  }

  /** Does the work, with others in between. */
  async finish<TResult>(steps: Steps<TResult>): Promise<TResult> {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        return step.value;
      }
      if (this.isOver) {
        await this.pass();
      }
    }
  }
}
