import { mockServices } from '@backstage/backend-test-utils';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { soak } from './__testUtils__/soak';

jest.setTimeout(300_000);

/** As many as a test can wait for; `node benchmarks/run.mjs soak` does 200. */
const refreshes = { SQLITE_3: 60, POSTGRES_18: 30 } as Record<string, number>;

describe('many refreshes', () => {
  const databases = testDatabases();

  it.each(databases.eachSupportedId())(
    'leave on %s what an assessment from scratch would be',
    async engine => {
      const knex = await migrated(databases, engine);
      const outcomes: Record<string, number> = {};
      for await (const { refresh, outcome, contradictions } of soak({
        knex,
        logger: mockServices.logger.mock(),
        seed: 1,
        entities: 80,
        refreshes: refreshes[engine],
      })) {
        expect({ refresh, contradictions }).toEqual({
          refresh,
          contradictions: [],
        });
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
      // What never changes or never fails would prove little.
      expect(Object.keys(outcomes)).toEqual(
        expect.arrayContaining([
          'changed',
          'failed',
          'unchanged',
          'changed by a hint',
          'uninformed by a hint',
        ]),
      );
      expect(await knex('snapshots').where({ gone: true })).not.toEqual([]);
      await knex.destroy();
    },
  );
});
