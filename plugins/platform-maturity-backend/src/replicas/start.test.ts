import { testDatabases } from '../__testUtils__/databases';
import { emptyPostgres, whereThere } from './__testUtils__/postgres';
import { Replica } from './__testUtils__/Replica';

const databases = testDatabases();
const rounds = 5;

describe.each(whereThere(databases))('replicas on one %s', () => {
  it('may all start at once on an empty database', async () => {
    const replicas = await Promise.all([
      Replica.start(),
      Replica.start(),
      Replica.start(),
    ]);
    try {
      for (let round = 0; round < rounds; round += 1) {
        const { knex, connection } = await emptyPostgres(databases);
        await Promise.all(replicas.map(each => each.connect(connection)));
        expect(await knex('refresh_state').pluck('id')).toEqual([1]);
        // A second one could never be taken.
        expect(await knex('knex_migrations_lock').pluck('is_locked')).toEqual([
          0,
        ]);
        await knex.destroy();
      }
    } finally {
      await Promise.all(replicas.map(each => each.kill()));
    }
  }, 60_000);
});
