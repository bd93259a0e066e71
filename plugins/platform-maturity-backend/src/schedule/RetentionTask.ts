import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

const dayMs = 24 * 60 * 60 * 1000;

/** Once a day, on one replica, history that is too old is thinned out. */
export async function scheduleRetention(options: {
  scheduler: SchedulerService;
  store: { thinOut(before: Date): Promise<number> };
  /** So long all changes are kept, in milliseconds. */
  keepMs: number;
  logger: LoggerService;
}): Promise<void> {
  const { scheduler, store, keepMs, logger } = options;
  await scheduler.scheduleTask({
    id: 'history-retention',
    frequency: { milliseconds: dayMs },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 5 },
    scope: 'global',
    fn: async () => {
      try {
        const gone = await store.thinOut(new Date(Date.now() - keepMs));
        if (gone > 0) {
          logger.info(`Forgot ${gone} old rows of history`);
        }
      } catch (error) {
        logger.warn(
          'Could not thin out the history; it is tried again in a day',
          toError(error),
        );
      }
    },
  });
}
