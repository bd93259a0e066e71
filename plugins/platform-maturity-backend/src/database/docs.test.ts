import { documented } from '../__testUtils__/documented';
import { migrated, testDatabases } from '../__testUtils__/databases';

/** Tables of the database and of Knex. */
const notOurs = /^(sqlite|knex)_/;

describe('docs/operations.md', () => {
  const databases = testDatabases();

  it('lists the tables', async () => {
    const knex = await migrated(databases, 'SQLITE_3');
    const names: string[] = await knex('sqlite_master')
      .where({ type: 'table' })
      .pluck('name');
    const listed = documented('operations.md')
      .table('Database')
      .map(([table]) => table);
    expect([...listed].sort()).toEqual(
      names
        .filter(name => !notOurs.test(name))
        .map(name => `\`${name}\``)
        .sort(),
    );
    await knex.destroy();
  });
});
