import type { Knex } from 'knex';
import {
  assessmentOf,
  changeOf,
  component,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';
import { isPostgres } from './isPostgres';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('after a refresh on %s', engine => {
  let knex: Knex;
  let store: DatabaseRefreshStore;

  beforeEach(async () => {
    knex = await migrated(databases, engine);
    store = new DatabaseRefreshStore(knex);
  });
  afterEach(() => knex.destroy());

  /** Writes one assessment, and says how many were written. */
  async function refresh(changed: number): Promise<void> {
    const lease = (await store.begin())!;
    await store.commit(
      lease,
      { changed: [changeOf(assessmentOf(component('cart')))], removed: [] },
      runOf(lease, { changed }),
    );
  }

  /** How many assessments PostgreSQL believes in; -1 while it knows nothing. */
  async function believed(): Promise<number | undefined> {
    if (!isPostgres(knex)) {
      return undefined;
    }
    const { rows } = await knex.raw(
      `select reltuples from pg_class where oid = 'assessments'::regclass`,
    );
    return Number(rows[0].reltuples);
  }

  it('counts anew what is stored where much was written', async () => {
    await refresh(1_000);
    expect(await knex('assessments')).toHaveLength(1);
    expect(await believed()).toBe(isPostgres(knex) ? 1 : undefined);
  });

  it('leaves it at that where little was', async () => {
    await refresh(999);
    expect(await knex('assessments')).toHaveLength(1);
    expect(await believed()).toBe(isPostgres(knex) ? -1 : undefined);
  });
});
