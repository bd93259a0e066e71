import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type {
  CollectedReport,
  CollectorSubject,
  FactCollector,
} from '@paved/plugin-platform-maturity-node';

/** The most subjects that a collector is asked about at a time. */
export const batchSize = 500;

/** The time of a collector is up. */
export class CollectionTimeoutError extends Error {
  constructor(withinMs: number) {
    super(`It did not answer within ${withinMs / 1000} s`);
    this.name = 'CollectionTimeoutError';
  }
}

/**
 * Asks a collector about all subjects, batch by batch. Rejects with a
 * {@link CollectionTimeoutError} when that takes too long, or with the reason of the
 * signal when it aborts, even if the collector never ends: what it answers
 * later goes nowhere.
 */
export async function askCollector(
  collector: FactCollector,
  subjects: readonly CollectorSubject[],
  options: {
    withinMs: number;
    signal: AbortSignal;
    logger: LoggerService;
    credentials: BackstageCredentials;
  },
): Promise<CollectedReport[]> {
  const { withinMs, logger, credentials } = options;
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new CollectionTimeoutError(withinMs)),
    withinMs,
  );
  const signal = AbortSignal.any([options.signal, timeout.signal]);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });
  // Not every batch waits for it.
  aborted.catch(() => {});
  try {
    const reports: CollectedReport[] = [];
    for (let start = 0; start < subjects.length; start += batchSize) {
      signal.throwIfAborted();
      const batch = subjects.slice(start, start + batchSize);
      const asking = ask(collector, batch, { signal, logger, credentials });
      // An abandoned collector may still fail, and nobody would catch that.
      asking.catch(() => {});
      // One by one, as a spread has a limit of arguments.
      for (const report of await Promise.race([asking, aborted])) {
        reports.push(report);
      }
    }
    return reports;
  } finally {
    clearTimeout(timer);
  }
}

/** Turns whatever a collector does into a promise of a list. */
async function ask(
  collector: FactCollector,
  batch: readonly CollectorSubject[],
  context: Parameters<FactCollector['collect']>[1],
): Promise<readonly CollectedReport[]> {
  const answer: unknown = await collector.collect(batch, context);
  if (!Array.isArray(answer)) {
    throw new TypeError(
      `It answered with ${
        answer === null ? 'null' : typeof answer
      } where a list of reports was expected`,
    );
  }
  return answer;
}
