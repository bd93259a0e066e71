import { setTimeout as sleep } from 'node:timers/promises';

/** The tables of a plugin's database, without those that knex keeps for itself. */
export async function tablesOf(knex) {
  const rows =
    knex.client.config.client === 'pg'
      ? (
          await knex.raw(
            "select tablename as name from pg_tables where schemaname = 'public'",
          )
        ).rows
      : await knex('sqlite_master')
          .where({ type: 'table' })
          .whereNot('name', 'like', 'sqlite_%')
          .select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(knex_|backstage_backend)/.test(name))
    .sort();
}

/**
 * Remembers what a plugin's database holds now, and puts it back later while the
 * plugin goes on running.
 */
export async function rememberRows(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const remembered = new Map();
  for (const table of await tablesOf(knex)) {
    remembered.set(table, await knex(table).select());
  }
  return async () => {
    // Without looking at which row needs which other one.
    await knex.raw(
      isPostgres
        ? 'set session_replication_role = replica'
        : 'pragma foreign_keys = off',
    );
    const tables = [...remembered.keys()];
    if (isPostgres) {
      const places = tables.map(() => '??').join(', ');
      await knex.raw(`truncate ${places}`, tables);
    } else {
      for (const table of tables) {
        await knex(table).delete();
      }
    }
    for (const [table, rows] of remembered) {
      if (rows.length > 0) {
        await knex(table).insert(rows);
      }
    }
  };
}

/**
 * Rows that were inserted, updated or deleted since the database was made, by
 * table. SQLite keeps no count of them.
 */
export async function countWrites(knex) {
  // A connection that has nothing more to do tells what it did after 10 seconds.
  await sleep(11_000);
  const { rows } = await knex.raw(
    'select relname as name, n_tup_ins + n_tup_upd + n_tup_del as count from pg_stat_user_tables',
  );
  return Object.fromEntries(
    rows.map(({ name, count }) => [name, Number(count)]),
  );
}

/** The difference of two counts, without the tables that nobody wrote to. */
export function writesBetween(before, after) {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)])
      .filter(([, count]) => count > 0),
  );
}
