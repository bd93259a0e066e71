import {
  defaultPolicy,
  organizationRef,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import {
  assessmentOf,
  changeOf,
  component,
  policyHash,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

const day = 24 * 60 * 60 * 1000;

describe('the history', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    const start = Date.parse('2026-01-01T00:00:00.000Z');
    let now = start;
    let knex: Knex;
    let store: DatabaseRefreshStore;
    let history: DatabaseHistoryStore;

    beforeEach(async () => {
      now = start;
      knex = await migrated(databases, engine);
      store = new DatabaseRefreshStore(knex, () => now);
      history = new DatabaseHistoryStore(knex);
    });
    afterEach(() => knex.destroy());

    const cart = assessmentOf(component('cart'));
    const { ref } = cart.subject;
    const moved: Assessment = {
      ...cart,
      approach: 'hybrid',
      stage: 'devopsAtScale',
      move: 'startThinPlatform',
    };
    const organization: Assessment = {
      ...cart,
      subject: { ...cart.subject, ref: organizationRef, kind: 'Organization' },
    };

    async function refresh(changed: Assessment[], removed: string[] = []) {
      const lease = (await store.begin())!;
      await store.commit(
        lease,
        {
          changed: changed.map(changeOf),
          appeared: changed.map(({ subject }) => subject),
          removed,
          policy: { hash: policyHash, value: defaultPolicy },
        },
        runOf(lease),
      );
    }

    it('is empty while nothing changes', async () => {
      await refresh([cart]);
      now += day;
      await refresh([]);
      expect(await history.past(ref, 10)).toEqual([]);
      expect(await history.moves(new Date(start), 10, 0)).toEqual([]);
      expect((await history.present(ref))!.snapshot).toMatchObject({
        at: '2026-01-01T00:00:00.000Z',
        approach: cart.approach,
      });
      expect((await history.present(ref))!.checkedAt).toBe(
        '2026-01-02T00:00:00.000Z',
      );
      expect(await history.present('component:default/none')).toBeUndefined();
    });

    it('keeps how a subject stood before, until when, and why', async () => {
      await refresh([cart]);
      now += day;
      await refresh([moved]);
      expect(await history.past(ref, 10)).toEqual([
        {
          subject: expect.objectContaining({ ref, name: 'cart' }),
          snapshot: expect.objectContaining({
            at: '2026-01-01T00:00:00.000Z',
            approach: cart.approach,
            policyHash,
          }),
          until: '2026-01-02T00:00:00.000Z',
          next: {
            approach: 'hybrid',
            stage: 'devopsAtScale',
            move: 'startThinPlatform',
          },
          causes: [],
        },
      ]);
      expect((await history.present(ref))!.snapshot.at).toBe(
        '2026-01-02T00:00:00.000Z',
      );
    });

    it('does not begin anew where a change is no news', async () => {
      await refresh([cart]);
      now += day;
      await refresh([
        {
          ...cart,
          facts: { ...cart.facts, teams: { ...cart.facts.teams, value: 9 } },
        },
      ]);
      const { snapshot } = (await history.present(ref))!;
      expect(snapshot.at).toBe('2026-01-01T00:00:00.000Z');
      expect(snapshot.input.facts.teams).toBe(9);
      expect(await history.past(ref, 10)).toEqual([]);
    });

    it('stays when a subject leaves the catalog, and goes on when it returns', async () => {
      await refresh([cart]);
      now += day;
      await refresh([], [ref]);
      const [last] = await history.past(ref, 10);
      expect(last.next).toBeUndefined();
      expect(await history.present(ref)).toBeUndefined();
      now += day;
      await refresh([moved]);
      expect(await history.past(ref, 10)).toHaveLength(1);
      expect((await history.present(ref))!.snapshot.at).toBe(
        '2026-01-03T00:00:00.000Z',
      );
    });

    it('names the components that came and went', async () => {
      await refresh([organization, cart]);
      now += day;
      const till = assessmentOf(component('till'));
      await refresh(
        [
          {
            ...organization,
            practiceScope: {
              components: { total: 2, refs: [] },
              excluded: 0,
            },
            confidence: 'high',
          },
          till,
        ],
        [ref],
      );
      const [{ causes }] = await history.past(organizationRef, 10);
      expect(causes).toContainEqual(
        expect.objectContaining({
          type: 'components',
          appeared: { total: 1, refs: [till.subject.ref] },
          vanished: { total: 1, refs: [ref] },
        }),
      );
    });

    it('lists who moved since a time, latest first, a page at a time', async () => {
      await refresh([cart]);
      now += day;
      await refresh([moved]);
      now += day;
      // Another score is news, but nobody moved.
      await refresh([{ ...moved, demand: 0.99 }]);
      now += day;
      await refresh([], [ref]);
      const all = await history.moves(new Date(start), 10, 0);
      expect(all.map(({ until }) => until)).toEqual([
        '2026-01-04T00:00:00.000Z',
        '2026-01-02T00:00:00.000Z',
      ]);
      expect(await history.moves(new Date(start), 1, 1)).toEqual([all[1]]);
      expect(await history.moves(new Date(start + 2 * day), 10, 0)).toEqual([
        all[0],
      ]);
    });

    it('notes the organization once a day', async () => {
      await refresh([organization, cart]);
      now += day / 2;
      await refresh([{ ...organization, demand: 0.9 }]);
      now += day / 2;
      await refresh([]);
      const points = await history.daily(organizationRef);
      expect(points.map(({ at }) => at)).toEqual([
        '2026-01-01T00:00:00.000Z',
        '2026-01-02T00:00:00.000Z',
      ]);
      expect(points[1].demand).toBe(0.9);
      expect(await history.daily(ref)).toEqual([]);
    });

    it('thins out what is old to the last of each month', async () => {
      await refresh([cart]);
      for (let change = 1; change <= 6; change += 1) {
        now += 12 * day;
        await refresh([{ ...cart, demand: change / 100 }]);
      }
      expect(await history.past(ref, 10)).toHaveLength(6);
      const cut = new Date('2026-02-20T00:00:00.000Z');
      expect(await history.thinOut(cut)).toBe(2);
      expect(
        (await history.past(ref, 10)).map(({ until }) => until.slice(0, 10)),
      ).toEqual(['2026-03-14', '2026-03-02', '2026-02-18', '2026-01-25']);
      expect(await history.thinOut(cut)).toBe(0);
    });
  });
});
