import type { Knex } from 'knex';

/** SQLite is the other one. */
export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).includes('pg');
}
