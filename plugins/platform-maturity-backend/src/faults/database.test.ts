import { setTimeout as sleep } from 'node:timers/promises';
import knexFactory, { type Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { createRig, type Rig } from './__testUtils__/createRig';
import { inOrder } from '../__testUtils__/FaultyCatalog';

jest.setTimeout(60_000);

const componentsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => component(`c-${index}`));

/** What a refresh that fails of the database says, in one line. */
const failure = expect.stringMatching(
  /^error: Refresh failed: .*the next one tries again; .* see docs\/operations\.md/s,
);

describe('a refresh of a database that misbehaves', () => {
  const databases = testDatabases();

  async function assessed(knex: Knex): Promise<Rig> {
    const rig = createRig(knex);
    rig.catalog.entities = componentsOf(3);
    expect(await rig.refresh()).toBe('changed');
    rig.clock.now += 60_000;
    return rig;
  }

  describe('on SQLite, whose disk is full', () => {
    let knex: Knex;

    beforeEach(async () => {
      knex = await migrated(databases, 'SQLITE_3');
    });
    afterEach(() => knex.destroy());

    /** Leaves room for so many further pages. */
    async function leaveRoomFor(pages: number) {
      const [{ page_count: used }] = await knex.raw('pragma page_count');
      await knex.raw(`pragma max_page_count = ${used + pages}`);
    }

    it('keeps the last good state, says why, and recovers', async () => {
      const rig = await assessed(knex);
      const before = await rig.served();
      const { lastSuccessAt } = await rig.store.state();
      rig.catalog.entities = componentsOf(100);
      await leaveRoomFor(4);

      expect(await rig.refresh()).toBe('failed');
      expect(await rig.served()).toEqual(before);
      expect(rig.complaints()).toEqual([failure]);
      expect(rig.complaints()[0]).toContain('database or disk is full');
      expect(await rig.store.state()).toMatchObject({
        running: false,
        lastSuccessAt,
        lastRun: {
          outcome: 'failed',
          error: expect.stringContaining('database or disk is full'),
        },
      });

      await leaveRoomFor(10_000);
      expect(await rig.refresh()).toBe('changed');
      expect(await rig.served()).toHaveLength(101);
    });

    it('lets the next refresh start even where no failure can be noted', async () => {
      const rig = await assessed(knex);
      const before = await rig.served();
      rig.catalog.entities = componentsOf(100);
      // Where not even a small row finds room.
      await knex.raw(
        "create trigger full before insert on refresh_runs begin select raise(abort, 'database or disk is full'); end",
      );

      expect(await rig.refresh()).toBe('failed');
      expect(await rig.served()).toEqual(before);
      expect(rig.complaints()).toEqual([
        failure,
        expect.stringMatching(
          /^warn: The database did not take that the refresh failed/,
        ),
      ]);
      expect(await rig.store.state()).toMatchObject({ running: false });

      await knex.raw('drop trigger full');
      expect(await rig.refresh()).toBe('changed');
    });
  });

  const describeOnPostgres = databases.supports('POSTGRES_18')
    ? describe
    : describe.skip;

  describeOnPostgres('on PostgreSQL, which goes away', () => {
    let admin: Knex;
    let knex: Knex;
    let rig: Rig;
    let before: Awaited<ReturnType<Rig['served']>>;
    let name: string;
    let connect: (database: string) => Knex;

    const kill = async () => {
      await admin.raw(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = ? and pid <> pg_backend_pid()',
        [name],
      );
      // The pool hears a little later that its connections ended.
      await sleep(200);
    };
    const goAway = async () => {
      await admin.raw('alter database ?? with allow_connections false', [name]);
      await kill();
    };
    const comeBack = () =>
      admin.raw('alter database ?? with allow_connections true', [name]);

    beforeEach(async () => {
      const created = await migrated(databases, 'POSTGRES_18');
      const { connection } = created.client.config;
      name = created.client.database();
      await created.destroy();
      connect = (database: string) =>
        knexFactory({
          client: 'pg',
          // Knex hides the password from those who copy all there is.
          connection: {
            ...connection,
            password: connection.password,
            database,
          },
          // So that a test need not wait for as long as people would.
          acquireConnectionTimeout: 300,
          // Knex tells of each connection that is lost, which is the point here.
          log: { warn: () => {}, error: () => {} },
        });
      admin = connect('postgres');
      knex = connect(name);
      rig = await assessed(knex);
      before = await rig.served();
    });
    afterEach(async () => {
      await comeBack();
      await Promise.all([knex, admin].map(each => each.destroy()));
    });

    /** Runs while the catalog is being read. */
    const whileReading = (action: () => Promise<unknown>) =>
      rig.catalog.misbehave({
        async *pages(pages) {
          await action();
          yield* inOrder(pages);
        },
      });

    async function expectRecovery() {
      await comeBack();
      rig.catalog.behave();
      rig.catalog.entities = componentsOf(4);
      expect(await rig.refresh()).toBe('changed');
      expect(await rig.served()).toHaveLength(5);
    }

    it('does not mind where it was not asked meanwhile', async () => {
      rig.catalog.entities = componentsOf(4);
      whileReading(kill);
      expect(await rig.refresh()).toBe('changed');
      expect(rig.complaints()).toEqual([]);
    });

    it('fails before it begins, and recovers', async () => {
      await goAway();
      expect(await rig.refresh()).toBe('failed');
      expect(rig.complaints()).toEqual([failure]);
      await comeBack();
      expect(await rig.served()).toEqual(before);
      await expectRecovery();
    });

    it('notes that it failed when it is back soon', async () => {
      whileReading(goAway);
      const refreshing = rig.refresh();
      await sleep(1_000);
      await comeBack();
      expect(await refreshing).toBe('failed');
      expect(rig.complaints()).toEqual([failure]);
      expect(await rig.served()).toEqual(before);
      expect(await rig.store.state()).toMatchObject({
        running: false,
        lastSuccessAt: before[0]!.checkedAt,
        lastRun: { outcome: 'failed', error: expect.any(String) },
      });
      await expectRecovery();
    });

    it('gives the lease up when it is not back for long', async () => {
      whileReading(goAway);
      expect(await rig.refresh()).toBe('failed');
      expect(rig.complaints()).toEqual([
        failure,
        expect.stringMatching(
          /^warn: The database did not take that the refresh failed/,
        ),
      ]);
      await comeBack();
      expect(await rig.served()).toEqual(before);
      expect(await rig.refresh()).toBe('busy');
      rig.clock.now += 61_000;
      expect(await rig.store.state()).toMatchObject({ running: false });
      await expectRecovery();
    });

    it('writes nothing when it goes away while storing', async () => {
      rig.catalog.entities = componentsOf(4).slice(1);
      // Holds the tables, so that the refresh waits with half of it written.
      const holder = connect(name);
      const held = await holder.transaction();
      await held.raw('lock table snapshots in access exclusive mode');
      const refreshing = rig.refresh();
      for (;;) {
        const { rows } = await admin.raw(
          "select pid from pg_stat_activity where datname = ? and wait_event_type = 'Lock'",
          [name],
        );
        if (rows.length > 0) {
          await admin.raw('select pg_terminate_backend(?)', [rows[0].pid]);
          break;
        }
        await sleep(20);
      }
      expect(await refreshing).toBe('failed');
      await held.rollback();
      await holder.destroy();
      expect(rig.complaints()).toEqual([failure]);
      expect(await rig.served()).toEqual(before);
      expect((await rig.store.state()).lastRun).toMatchObject({
        outcome: 'failed',
        error: expect.stringContaining('terminat'),
      });
      await expectRecovery();
    });
  });
});
