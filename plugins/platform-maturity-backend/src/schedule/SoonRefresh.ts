import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RefreshTask } from './RefreshTask';

/** How long after a change its refresh starts, in milliseconds. */
const defaultDelayMs = 5_000;

/**
 * Asks for a refresh a little after something changed: one for all changes that
 * come meanwhile. A change during a refresh may be too late for it, so another
 * one follows.
 */
export class SoonRefresh {
  readonly #task: Pick<RefreshTask, 'request'>;
  readonly #store: { state(): Promise<{ running: boolean }> };
  readonly #logger: LoggerService;
  readonly #delayMs: number;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    task: Pick<RefreshTask, 'request'>;
    store: { state(): Promise<{ running: boolean }> };
    logger: LoggerService;
    delayMs?: number;
  }) {
    this.#task = options.task;
    this.#store = options.store;
    this.#logger = options.logger;
    this.#delayMs = options.delayMs ?? defaultDelayMs;
  }

  /** Something changed that the next refresh shows. */
  request(): void {
    // Not put off by further changes: a steady stream would put it off for ever.
    if (this.#timer || this.#stopped) {
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#start().catch(error =>
        this.#logger.warn(
          'Could not start a refresh; the next one on schedule shows what changed',
          error,
        ),
      );
    }, this.#delayMs);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #start(): Promise<void> {
    const { running } = await this.#store.state();
    if (running) {
      this.request();
      return;
    }
    await this.#task.request();
  }
}
