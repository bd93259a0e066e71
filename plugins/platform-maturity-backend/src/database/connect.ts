import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

export const migrationsDirectory = resolvePackagePath(
  '@paved/plugin-platform-maturity-backend',
  'migrations',
);

/** The plugin's database, brought up to date unless the operator does that. */
export async function connect(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrationsDirectory });
  }
  return knex;
}
