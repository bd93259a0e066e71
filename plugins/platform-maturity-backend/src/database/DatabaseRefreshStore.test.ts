import type { Knex } from 'knex';
import {
  assessmentOf,
  changeOf,
  component,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { DatabaseRefreshStore, leaseMs } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

describe('DatabaseRefreshStore', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    const start = Date.parse('2026-01-01T00:00:00.000Z');
    let now = start;
    let knex: Knex;
    let store: DatabaseRefreshStore;
    let replica: DatabaseRefreshStore;
    let assessments: DatabaseAssessmentStore;

    beforeEach(async () => {
      now = start;
      knex = await migrated(databases, engine);
      store = new DatabaseRefreshStore(knex, () => now);
      replica = new DatabaseRefreshStore(knex, () => now);
      assessments = new DatabaseAssessmentStore(knex);
    });
    afterEach(() => knex.destroy());

    const cart = assessmentOf(component('cart'));
    const till = assessmentOf(component('till'));
    const refOf = ({ subject }: typeof cart) => subject.ref;

    async function refresh(
      changed: (typeof cart)[],
      removed: string[] = [],
    ): Promise<void> {
      const lease = (await store.begin())!;
      await store.commit(
        lease,
        { changed: changed.map(changeOf), removed },
        runOf(lease),
      );
    }

    it('knows nothing at first', async () => {
      expect(await store.state()).toEqual({ running: false });
      expect(await store.contentHashes()).toEqual(new Map());
    });

    it('lets one run at a time, and every replica tell', async () => {
      const lease = (await store.begin())!;
      expect(await replica.begin()).toBeUndefined();
      expect(await replica.state()).toEqual({
        running: true,
        startedAt: '2026-01-01T00:00:00.000Z',
        phase: 'reading',
      });

      expect(await store.renew(lease, 'assessing')).toBe(true);
      expect(await replica.state()).toMatchObject({ phase: 'assessing' });

      now += 1500;
      await store.end(lease, runOf(lease, { outcome: 'failed', error: 'Oh' }));
      expect(await replica.state()).toEqual({
        running: false,
        lastRun: {
          ...runOf(lease),
          outcome: 'failed',
          error: 'Oh',
          finishedAt: '2026-01-01T00:00:01.500Z',
          durationMs: 1500,
        },
      });
      expect(await replica.begin()).toBeDefined();
    });

    it('gives the lease of a killed run to the next one', async () => {
      const killed = (await store.begin())!;
      now += leaseMs - 1;
      expect(await replica.begin()).toBeUndefined();
      expect(await replica.isLost()).toBe(false);
      now += 2;
      expect(await replica.isLost()).toBe(true);
      expect(await replica.state()).toEqual({ running: false });
      const lease = (await replica.begin())!;
      expect(await replica.isLost()).toBe(false);

      expect(await store.renew(killed, 'assessing')).toBe(false);
      await expect(
        store.commit(
          killed,
          { changed: [changeOf(cart)], removed: [] },
          runOf(killed),
        ),
      ).rejects.toThrow('Another refresh took over');
      await store.end(killed, runOf(killed));
      expect(await assessments.get(refOf(cart))).toBeUndefined();
      expect(await store.state()).toMatchObject({ running: true });
      expect(await replica.renew(lease, 'reading')).toBe(true);
    });

    it('shows a refresh that was asked for until it starts, or for a minute', async () => {
      await store.request();
      expect(await replica.state()).toEqual({
        running: true,
        startedAt: '2026-01-01T00:00:00.000Z',
      });
      now += 61_000;
      expect(await replica.state()).toEqual({ running: false });

      await store.request();
      const lease = (await store.begin())!;
      await store.end(lease);
      expect(await replica.state()).toEqual({ running: false });
    });

    it('writes what changed and leaves the rest as it was', async () => {
      await refresh([cart, till]);
      now += 60_000;
      const changed = { ...cart, demand: 0.75 };
      await refresh([changed]);

      expect(await assessments.get(refOf(cart))).toMatchObject({
        demand: 0.75,
        assessedAt: '2026-01-01T00:01:00.000Z',
        checkedAt: '2026-01-01T00:01:00.000Z',
      });
      expect(await assessments.get(refOf(till))).toMatchObject({
        assessedAt: '2026-01-01T00:00:00.000Z',
        checkedAt: '2026-01-01T00:01:00.000Z',
      });
      expect(await store.contentHashes()).toEqual(
        new Map([
          [refOf(cart), changeOf(changed).contentHash],
          [refOf(till), changeOf(till).contentHash],
        ]),
      );
      expect(await store.state()).toMatchObject({
        lastSuccessAt: '2026-01-01T00:01:00.000Z',
      });
    });

    it('deletes what is gone with its relations', async () => {
      await refresh([cart, till]);
      await refresh([], [refOf(cart)]);
      expect(await assessments.get(refOf(cart))).toBeUndefined();
      expect(await knex('assessment_relations').pluck('ref')).toEqual([
        refOf(till),
      ]);
    });

    it('writes more rows than one statement can take', async () => {
      const many = Array.from({ length: 2500 }, (_, index) => ({
        ...cart,
        subject: {
          ...cart.subject,
          ref: `component:default/c-${index}`,
          systems: ['system:default/a', 'system:default/b'],
        },
      }));
      await refresh(many);
      expect((await store.contentHashes()).size).toBe(2500);
      await refresh([], many.map(refOf));
      expect((await store.contentHashes()).size).toBe(0);
    });

    it('leaves everything as it was when writing fails', async () => {
      await refresh([cart]);
      const lease = (await store.begin())!;
      await expect(
        store.commit(
          lease,
          {
            changed: [changeOf(till), changeOf(till)],
            removed: [refOf(cart)],
          },
          runOf(lease),
        ),
      ).rejects.toThrow();
      expect([...(await store.contentHashes()).keys()]).toEqual([refOf(cart)]);
      expect(await store.state()).toMatchObject({ running: true });
    });

    it('forgets runs of long ago', async () => {
      for (let run = 0; run < 105; run += 1) {
        const lease = (await store.begin())!;
        await store.end(lease, runOf(lease, { entities: run }));
      }
      expect(await knex('refresh_runs').pluck('entities')).toHaveLength(100);
      expect((await store.state()).lastRun).toMatchObject({ entities: 104 });
    });
  });
});
