import type { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';

/** An empty database, and how another process reaches it. */
export async function emptyPostgres(
  databases: TestDatabases,
): Promise<{ knex: Knex; connection: Knex.PgConnectionConfig }> {
  const knex = await databases.init('POSTGRES_18');
  const connection: Knex.PgConnectionConfig = knex.client.config.connection;
  // Knex hides the password from whatever copies the settings.
  return { knex, connection: { ...connection, password: connection.password } };
}

/** For `describe.each`: nothing, where there is no PostgreSQL. */
export function whereThere(databases: TestDatabases): [string][] {
  return databases.supports('POSTGRES_18') ? [['PostgreSQL']] : [];
}
