import type { Knex } from 'knex';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type { CollectedAnswer } from '../collectors/CollectorStore';
import type { ToldReport } from '../reports/ReportStore';
import { DatabaseCollectorStore } from './DatabaseCollectorStore';
import { DatabaseReportStore } from './DatabaseReportStore';

jest.setTimeout(60_000);

const start = Date.parse('2026-03-01T12:00:00.000Z');
const hourMs = 60 * 60 * 1000;

const ref = (name: string) => `component:default/${name}`;

describe('DatabaseCollectorStore', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let store: DatabaseCollectorStore;
    let reports: DatabaseReportStore;
    let now: number;

    beforeEach(async () => {
      knex = await migrated(databases, engine);
      now = start;
      store = new DatabaseCollectorStore(knex, () => now);
      reports = new DatabaseReportStore(knex, () => now);
    });
    afterEach(() => knex.destroy());

    const rate = (name: string, value: number): ToldReport => ({
      subject: ref(name),
      about: 'deploymentsPerDay',
      content: { fact: 'deploymentsPerDay', value },
      observedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + hourMs).toISOString(),
    });

    const answer = (rates: Record<string, number | null>): CollectedAnswer => ({
      subjects: Object.keys(rates).map(ref),
      reports: Object.entries(rates).flatMap(([name, value]) =>
        value === null ? [] : rate(name, value),
      ),
      dropped: 0,
    });

    const collect = async (
      rates: Record<string, number | null>,
      collector = 'ci',
    ) => {
      const run = await store.begin(collector, hourMs);
      return store.succeed(run, answer(rates));
    };

    const stored = async () =>
      (await reports.reports()).map(
        report =>
          `${report.source} ${report.subject.split('/')[1]} ${
            'fact' in report && report.value
          }`,
      );

    it('knows nothing of collectors that were never asked', async () => {
      expect(await store.states()).toEqual(new Map());
    });

    it('tells how a collection goes', async () => {
      const run = await store.begin('ci', hourMs);
      expect((await store.states()).get('ci')).toEqual({
        running: true,
        startedAt: '2026-03-01T12:00:00.000Z',
        dropped: 0,
        reports: 0,
      });
      now += 1000;
      await store.succeed(run, { ...answer({ a: 1, b: 2 }), dropped: 3 });
      expect((await store.states()).get('ci')).toEqual({
        running: false,
        startedAt: '2026-03-01T12:00:00.000Z',
        finishedAt: '2026-03-01T12:00:01.000Z',
        outcome: 'succeeded',
        lastSuccessAt: '2026-03-01T12:00:01.000Z',
        dropped: 3,
        reports: 2,
      });
    });

    it('takes a killed collection for ended', async () => {
      await store.begin('ci', hourMs);
      now += hourMs;
      expect((await store.states()).get('ci')).toMatchObject({
        running: false,
      });
    });

    it('replaces what was told about those it was asked about', async () => {
      await collect({ a: 1, b: 2, c: 3 });
      await collect({ a: 7 }, 'other');
      await collect({ a: 4, b: null });
      expect(await stored()).toEqual([
        'collector:ci a 4',
        'collector:other a 7',
        'collector:ci c 3',
      ]);
    });

    it.each<[string, Record<string, number | null>, string]>([
      ['the same', { a: 1, b: 2 }, 'unchanged'],
      ['another value', { a: 1, b: 3 }, 'changed'],
      ['one less', { a: 1, b: null }, 'changed'],
      ['one more', { a: 1, b: 2, c: 3 }, 'changed'],
      ['fewer questions', { a: 1 }, 'unchanged'],
    ])('tells whether %s is a change', async (_, rates, expected) => {
      await collect({ a: 1, b: 2 });
      now += 1000;
      expect(await collect(rates)).toBe(expected);
    });

    it('keeps the last good answer after a failure, until it expires', async () => {
      await collect({ a: 1 });
      now += 1000;
      const run = await store.begin('ci', hourMs);
      expect(await store.fail(run, 'no route to host')).toBe('changed');
      expect((await store.states()).get('ci')).toMatchObject({
        outcome: 'failed',
        error: 'no route to host',
        lastSuccessAt: '2026-03-01T12:00:00.000Z',
        finishedAt: '2026-03-01T12:00:01.000Z',
        reports: 1,
      });
      expect(await stored()).toEqual(['collector:ci a 1']);

      now = start + hourMs;
      expect((await store.states()).get('ci')).toMatchObject({ reports: 0 });
      const again = await store.begin('ci', hourMs);
      expect(await store.fail(again, 'no route to host')).toBe('unchanged');
      expect(await collect({ a: 1 })).toBe('changed');
      expect((await store.states()).get('ci')).not.toHaveProperty('error');
    });

    it('lets a collection store nothing once a later one began', async () => {
      await collect({ a: 1 });
      const late = await store.begin('ci', hourMs);
      const current = await store.begin('ci', hourMs);
      expect(await store.succeed(late, answer({ a: 99 }))).toBe('lost');
      expect(await store.fail(late, 'too late')).toBe('lost');
      expect(await store.succeed(current, answer({ a: 2 }))).toBe('changed');
      expect(await store.succeed(current, answer({ a: 99 }))).toBe('lost');
      expect(await stored()).toEqual(['collector:ci a 2']);
    });

    it('forgets that a stopped collection began', async () => {
      await collect({ a: 1 });
      await store.release(await store.begin('ci', hourMs));
      expect((await store.states()).get('ci')).toMatchObject({
        running: false,
        outcome: 'succeeded',
      });
    });

    it('takes an answer about a large catalog', async () => {
      const rates = Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [`c${index}`, index]),
      );
      expect(await collect(rates)).toBe('changed');
      expect(await collect(rates)).toBe('unchanged');
      expect((await store.states()).get('ci')?.reports).toBe(3000);
    });
  });
});
