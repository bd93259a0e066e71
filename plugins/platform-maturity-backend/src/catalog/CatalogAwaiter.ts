import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogReader } from './CatalogReader';

/** How long to wait for a catalog that is being filled, in milliseconds. */
export interface CatalogPatience {
  /** Between two looks. */
  intervalMs: number;
  /** For the first entity. */
  emptyMs: number;
  /** For the number of entities to stand still. */
  growingMs: number;
}

export const defaultPatience: CatalogPatience = {
  intervalMs: 2_000,
  emptyMs: 5 * 60_000,
  growingMs: 60_000,
};

/**
 * Waits until a catalog that has just started has read its locations, so that
 * the first answers are not about half of it.
 */
export class CatalogAwaiter {
  readonly #reader: Pick<CatalogReader, 'count'>;
  readonly #patience: CatalogPatience;
  readonly #logger: LoggerService;

  constructor(options: {
    reader: Pick<CatalogReader, 'count'>;
    patience: CatalogPatience;
    logger: LoggerService;
  }) {
    this.#reader = options.reader;
    this.#patience = options.patience;
    this.#logger = options.logger;
  }

  /**
   * Resolves to the number of entities: as soon as it stands still, or after
   * the longest wait, be it 0. Throws when the catalog does not answer at all.
   */
  async settle(signal: AbortSignal): Promise<number> {
    const { intervalMs, emptyMs, growingMs } = this.#patience;
    let count: number | undefined;
    let waitedMs = 0;
    let grewForMs = 0;
    for (;;) {
      const previous = count;
      count = await this.#look(signal, previous, waitedMs >= emptyMs);
      if (count && (count === previous || grewForMs >= growingMs)) {
        return count;
      }
      if (!count && waitedMs >= emptyMs) {
        return 0;
      }
      if (waitedMs === 0 && !count) {
        this.#logger.info('Waiting for the catalog to have entities');
      }
      await sleep(intervalMs, undefined, { signal });
      waitedMs += intervalMs;
      grewForMs = count ? grewForMs + intervalMs : 0;
    }
  }

  /** A catalog that is only starting may refuse; the last look must succeed. */
  async #look(
    signal: AbortSignal,
    previous: number | undefined,
    last: boolean,
  ): Promise<number | undefined> {
    try {
      return await this.#reader.count(signal);
    } catch (error) {
      if (last || previous) {
        throw error;
      }
      return undefined;
    }
  }
}
