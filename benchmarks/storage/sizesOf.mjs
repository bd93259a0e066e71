import { tablesOf } from '../testbed/rows.mjs';

/**
 * The bytes that the tables of a plugin take on disk, indexes included, and their
 * rows. Rows that were deleted or replaced do not count: PostgreSQL uses their
 * place again.
 */
export async function sizesOf(knex) {
  await knex.raw('vacuum full');
  const tables = {};
  for (const name of await tablesOf(knex)) {
    const {
      rows: [{ bytes, count }],
    } = await knex.raw(
      'select pg_total_relation_size(?::regclass) as bytes, (select count(*) from ??) as count',
      [`"${name}"`, name],
    );
    tables[name] = { bytes: Number(bytes), rows: Number(count) };
  }
  const sum = key =>
    Object.values(tables).reduce((total, table) => total + table[key], 0);
  return { bytes: sum('bytes'), rows: sum('rows'), tables };
}

/** What was added from one measurement to the next, by table. */
export function growthBetween(before, after) {
  return Object.fromEntries(
    Object.entries(after.tables)
      .map(([name, { bytes, rows }]) => [
        name,
        {
          bytes: bytes - (before.tables[name]?.bytes ?? 0),
          rows: rows - (before.tables[name]?.rows ?? 0),
        },
      ])
      .filter(([, { bytes, rows }]) => bytes !== 0 || rows !== 0),
  );
}
