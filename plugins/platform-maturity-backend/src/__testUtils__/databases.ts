import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrationsDirectory } from '../database/connect';

const engines: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

/** The engines that tests of the database run on. */
export function testDatabases(): TestDatabases {
  const databases = TestDatabases.create({ ids: engines });
  // An engine that cannot be had would be left out without a word.
  const expected =
    process.env.CI ||
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
      ? engines
      : engines.slice(0, 1);
  const missing = expected.filter(engine => !databases.supports(engine));
  if (missing.length > 0) {
    throw new Error(`Tests need ${missing.join(', ')}, which cannot be had`);
  }
  return databases;
}

/** An empty database with the plugin's tables. */
export async function migrated(
  databases: TestDatabases,
  engine: TestDatabaseId,
): Promise<Knex> {
  const knex = await databases.init(engine);
  await knex.migrate.latest({ directory: migrationsDirectory });
  return knex;
}
