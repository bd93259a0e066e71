import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { FinishedRun, Lease, RefreshStore } from './RefreshStore';

/** When to try again, in milliseconds; the lease lasts longer. */
const againMs = [1_000, 5_000];

/**
 * Notes that a run failed and ends its lease, in spite of a database that may
 * be what it failed of: it may come back soon, and one whose disk is full may
 * still have room for a shorter note, or for none. Where nothing helps, the
 * lease ends for want of signs of life.
 */
export async function noteFailure(
  run: FinishedRun,
  options: {
    store: Pick<RefreshStore, 'end'>;
    lease: Lease;
    logger: LoggerService;
    /** Aborts when there is no time to try again. */
    signal: AbortSignal;
  },
): Promise<void> {
  const { store, lease, logger, signal } = options;
  const end = async (note?: FinishedRun) => {
    try {
      await store.end(lease, note);
      return true;
    } catch {
      // The log has just told what the database says.
      return false;
    }
  };
  if (await end(run)) {
    return;
  }
  for (const delayMs of againMs) {
    if (signal.aborted) {
      break;
    }
    await sleep(delayMs, undefined, { signal }).catch(() => {});
    if (await end({ ...run, problems: [] })) {
      return;
    }
  }
  await end();
  logger.warn(
    'The database did not take that the refresh failed, so only the log tells it. The next one can start within a minute; see what the line before this one says',
  );
}
