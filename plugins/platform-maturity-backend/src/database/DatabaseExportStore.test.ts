import {
  organizationRef,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import {
  assessmentOf,
  changeOf,
  component,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseExportStore } from './DatabaseExportStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

const day = 24 * 60 * 60 * 1000;

describe('what files are written from', () => {
  const databases = testDatabases();

  it.each(databases.eachSupportedId())(
    'is read batch by batch, each thing once, on %s',
    async engine => {
      const start = Date.parse('2026-01-01T00:00:00.000Z');
      let now = start;
      const knex = await migrated(databases, engine);
      const store = new DatabaseRefreshStore(knex, () => now);
      const exported = new DatabaseExportStore(knex);
      const cart = assessmentOf(component('cart'));
      const as = (ref: string, kind: Assessment['subject']['kind']) => ({
        ...cart,
        subject: { ...cart.subject, ref, kind },
      });
      async function refresh(changes: Partial<Assessment>) {
        const lease = (await store.begin())!;
        const changed = [
          as('group:default/a', 'Group'),
          as('group:default/b', 'Group'),
          as(organizationRef, 'Organization'),
        ].map(assessment => changeOf({ ...assessment, ...changes }));
        await store.commit(lease, { changed, removed: [] }, runOf(lease));
        now += day;
      }
      await refresh({});
      await refresh({ demand: 0.9 });
      await refresh({ demand: 0.9, stage: 'devopsAtScale' });

      const since = new Date(start);
      const past: string[] = [];
      let before: number | undefined;
      for (;;) {
        const batch = await exported.past({
          since,
          moved: false,
          before,
          limit: 4,
        });
        past.push(
          ...batch.map(
            ({ standing: { until, subject } }) =>
              `${until.slice(8, 10)} ${subject.ref}`,
          ),
        );
        if (batch.length < 4) {
          break;
        }
        before = batch[3].id;
      }
      expect(past).toHaveLength(6);
      expect(new Set(past).size).toBe(6);
      expect(past[0]).toMatch(/^03/);
      const moved = await exported.past({ since, moved: true, limit: 10 });
      expect(moved).toHaveLength(3);
      expect(
        await exported.past({ since: new Date(now), moved: false, limit: 10 }),
      ).toEqual([]);

      const first = await exported.daily({ since, limit: 4 });
      expect(first.map(({ at, ref }) => `${at.slice(8, 10)} ${ref}`)).toEqual([
        '01 group:default/a',
        '01 group:default/b',
        '01 organization',
        '02 group:default/a',
      ]);
      const rest = await exported.daily({ since, after: first[3], limit: 10 });
      expect(rest).toHaveLength(5);
      expect(rest[0]).toMatchObject({ ref: 'group:default/b', demand: 0.9 });
      await knex.destroy();
    },
  );
});
