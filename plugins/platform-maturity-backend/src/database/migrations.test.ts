import {
  changeOf,
  assessmentOf,
  component,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { migrationsDirectory } from './connect';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

describe('migrations', () => {
  const databases = testDatabases();

  it.each(databases.eachSupportedId())(
    'go down with data and up again on %s',
    async engine => {
      const knex = await migrated(databases, engine);
      const store = new DatabaseRefreshStore(knex);
      const lease = (await store.begin())!;
      await store.commit(
        lease,
        { changed: [changeOf(assessmentOf(component('cart')))], removed: [] },
        runOf(lease),
      );

      await knex.migrate.down({ directory: migrationsDirectory });
      for (const table of [
        'assessments',
        'assessment_relations',
        'refresh_runs',
        'refresh_state',
      ]) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }

      await knex.migrate.latest({ directory: migrationsDirectory });
      expect(await store.state()).toEqual({ running: false });
      await knex.destroy();
    },
  );
});
