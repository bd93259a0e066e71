import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

export const migrationsDirectory = resolvePackagePath(
  '@paved/plugin-platform-maturity-backend',
  'migrations',
);

/** Any number, but the same in every replica and in every version. */
const migrationLock = 2_026_112_300;

/** The plugin's database, brought up to date unless the operator does that. */
export async function connect(
  database: Pick<DatabaseService, 'getClient' | 'migrations'>,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrate(knex);
  }
  return knex;
}

async function migrate(knex: Knex): Promise<void> {
  const config = { directory: migrationsDirectory };
  if (!isPostgres(knex)) {
    await knex.migrate.latest(config);
    return;
  }
  // Replicas start at the same time. Knex has a lock of its own, but creates it
  // without one: two on an empty database fail at each other's tables, or leave
  // two locks behind, which nobody can take ever again.
  await knex.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(?)', [migrationLock]);
    await tx.migrate.latest(config);
  });
}
