import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createRefreshing } from '../../__testUtils__/refreshing';

/** A refresh, with what readers see of it and what the log says. */
export function createRig(knex: Knex, options: { etags?: boolean } = {}) {
  const logger = mockServices.logger.mock();
  const { assessments, ...rest } = createRefreshing(knex, logger, options);
  return {
    ...rest,
    logger,
    /** Everything that readers are shown, and how old it says it is. */
    async served() {
      const refs = [...(await rest.store.contentHashes()).keys()].sort();
      return Promise.all(refs.map(ref => assessments.get(ref)));
    },
    /** The lines of the log that ask for attention, errors first. */
    complaints: () =>
      (['error', 'warn'] as const).flatMap(level =>
        logger[level].mock.calls.map(([message]) => `${level}: ${message}`),
      ),
  };
}

export type Rig = ReturnType<typeof createRig>;
