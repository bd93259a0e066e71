import type { Knex } from 'knex';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type { Push, PushedItem, ToldReport } from '../reports/ReportStore';
import { DatabaseReportStore } from './DatabaseReportStore';

jest.setTimeout(60_000);

const cart = 'component:default/cart';
const noon = '2026-03-01T12:00:00.000Z';
const later = '2026-03-01T13:00:00.000Z';
const dayMs = 24 * 60 * 60 * 1000;

function rate(value: number | null, changes: Partial<ToldReport> = {}) {
  return {
    subject: cart,
    about: 'deploymentsPerDay' as const,
    ...(value === null
      ? {}
      : { content: { fact: 'deploymentsPerDay' as const, value } }),
    observedAt: noon,
    ...changes,
  };
}

function scan(tool: string | undefined, outcome: 'met' | 'unmet'): ToldReport {
  const named = tool ? { tool } : {};
  return {
    subject: cart,
    about: 'devSecOps',
    ...named,
    content: { practice: 'devSecOps', outcome, ...named },
    observedAt: noon,
  };
}

function pushOf(
  reports: (ToldReport & { key?: string; hash?: string })[],
  principal = 'external:ci',
): Push {
  return {
    principal,
    by: principal,
    items: reports.map(
      ({ key, hash, ...report }, index): PushedItem => ({
        index,
        report,
        ...(key ? { key: { name: key, contentHash: hash ?? key } } : {}),
      }),
    ),
  };
}

describe('DatabaseReportStore', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let store: DatabaseReportStore;
    let now: number;

    beforeEach(async () => {
      knex = await migrated(databases, engine);
      now = Date.parse(later);
      store = new DatabaseReportStore(knex, () => now);
    });
    afterEach(() => knex.destroy());

    const values = async () =>
      (await store.reports()).map(report =>
        'fact' in report ? report.value : report.outcome,
      );

    it('returns what was pushed', async () => {
      const outcomes = await store.push(
        pushOf([rate(3, { expiresAt: later }), scan('Snyk', 'met')]),
      );
      expect(outcomes).toEqual(['stored', 'stored']);
      const told = { subject: cart, source: 'pushed', by: 'external:ci' };
      expect(await store.reports()).toEqual([
        {
          ...told,
          fact: 'deploymentsPerDay',
          value: 3,
          observedAt: noon,
          expiresAt: later,
        },
        {
          ...told,
          practice: 'devSecOps',
          outcome: 'met',
          tool: 'Snyk',
          observedAt: noon,
        },
      ]);
    });

    it.each<[string, ToldReport[], string, (number | string)[]]>([
      ['the same', [rate(3)], 'unchanged', [3]],
      ['another value', [rate(4)], 'stored', [4]],
      [
        'the same, observed later',
        [rate(3, { observedAt: later })],
        'stored',
        [3],
      ],
      ['the same, for longer', [rate(3, { expiresAt: later })], 'stored', [3]],
      [
        'an older value',
        [rate(4, { observedAt: '2026-03-01T11:00:00.000Z' })],
        'superseded',
        [3],
      ],
      ['nothing', [rate(null)], 'stored', []],
    ])('after a value of 3, %s', async (_, reports, outcome, expected) => {
      await store.push(pushOf([rate(3)]));
      expect(await store.push(pushOf(reports))).toEqual([outcome]);
      expect(await values()).toEqual(expected);
    });

    it('keeps what was taken back from older values', async () => {
      await store.push(pushOf([rate(null, { observedAt: later })]));
      expect(await store.push(pushOf([rate(3)]))).toEqual(['superseded']);
      expect(await values()).toEqual([]);
    });

    it('keeps the outcomes of two tools apart', async () => {
      await store.push(
        pushOf([
          scan('Snyk', 'met'),
          scan('Trivy', 'unmet'),
          scan(undefined, 'met'),
        ]),
      );
      await store.push(pushOf([scan('Trivy', 'met')]));
      expect(await values()).toEqual(['met', 'met', 'met']);
    });

    it('applies reports of one push in their order', async () => {
      const outcomes = await store.push(
        pushOf([rate(1), rate(2, { observedAt: later }), rate(3)]),
      );
      expect(outcomes).toEqual(['stored', 'stored', 'superseded']);
      expect(await values()).toEqual([2]);
    });

    it('applies a key once for each sender', async () => {
      await store.push(pushOf([{ ...rate(1), key: 'build-1' }]));
      await store.push(pushOf([rate(2)]));
      const again = pushOf([{ ...rate(1), key: 'build-1' }]);
      expect(await store.push(again)).toEqual(['unchanged']);
      expect(await values()).toEqual([2]);
      const other = pushOf([{ ...rate(5), key: 'build-1' }], 'external:other');
      expect(await store.push(other)).toEqual(['stored']);
    });

    it('refuses everything when a key stands for something else', async () => {
      await store.push(pushOf([{ ...rate(1), key: 'build-1', hash: 'a' }]));
      await expect(
        store.push(
          pushOf([
            scan('Snyk', 'met'),
            { ...rate(2), key: 'build-1', hash: 'b' },
          ]),
        ),
      ).rejects.toThrow('reports.1.key: "build-1" was used before');
      expect(await values()).toEqual([1]);
    });

    it('refuses two meanings of a key in one push', async () => {
      await expect(
        store.push(
          pushOf([
            { ...rate(1), key: 'build-1', hash: 'a' },
            { ...rate(2), key: 'build-1', hash: 'b' },
          ]),
        ),
      ).rejects.toThrow('reports.1.key');
      expect(await values()).toEqual([]);
    });

    it('stores the same push once that comes several times at once', async () => {
      const reports = Array.from({ length: 50 }, (_, index) => ({
        ...rate(index, { subject: `component:default/c${index}` }),
        key: `build-${index}`,
      }));
      const answers = await Promise.all(
        // In both directions, which would lock each other out.
        [reports, [...reports].reverse(), reports].map(batch =>
          store.push(pushOf(batch)),
        ),
      );
      const stored = answers.flat().filter(outcome => outcome === 'stored');
      expect(stored).toHaveLength(50);
      expect(await values()).toHaveLength(50);
    });

    it('takes the largest push', async () => {
      const reports = Array.from({ length: 1000 }, (_, index) => ({
        ...rate(index, { subject: `component:default/c${index}` }),
        key: `build-${index}`,
      }));
      await store.push(pushOf(reports));
      expect(await store.push(pushOf(reports))).toEqual(
        reports.map(() => 'unchanged'),
      );
    });

    describe('prune', () => {
      const present = new Set([cart]);

      it('keeps all that is about somebody', async () => {
        await store.push(pushOf([rate(1, { expiresAt: later })]));
        now += 400 * dayMs;
        await store.prune(present);
        expect(await values()).toEqual([1]);
      });

      it('forgets the reports of those who are gone in time', async () => {
        await store.push(pushOf([rate(1), scan('Snyk', 'met')]));
        await store.push(pushOf([rate(2, { expiresAt: later })]));
        await store.prune(new Set());
        expect(await values()).toEqual([2, 'met']);
        now += 1;
        await store.prune(new Set());
        expect(await values()).toEqual(['met']);
        now += 30 * dayMs;
        await store.prune(new Set());
        expect(await values()).toEqual([]);
      });

      it('forgets keys, and what was taken back, after 30 days', async () => {
        await store.push(pushOf([{ ...rate(1), key: 'build-1' }]));
        await store.push(pushOf([rate(null)]));
        now += 30 * dayMs;
        await store.prune(present);
        expect(await knex('push_keys')).toHaveLength(1);
        expect(await knex('reports')).toHaveLength(1);
        now += 1;
        await store.prune(present);
        expect(await knex('push_keys')).toHaveLength(0);
        expect(await knex('reports')).toHaveLength(0);
      });
    });
  });
});
