import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  defaultPolicy,
  type CollectorFailure,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { component, policyHash } from '../__testUtils__/assessments';
import { migrated } from '../__testUtils__/databases';
import { KnownCatalog } from '../catalog/KnownCatalog';
import { DatabaseAssessmentStore } from '../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { DatabaseReportStore } from '../database/DatabaseReportStore';
import { ReportedReader } from '../reports/ReportedReader';
import { Refresher } from './Refresher';

jest.setTimeout(30_000);

const cart = 'component:default/cart';
const till = 'component:default/till';

describe('Refresher', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const { signal } = new AbortController();
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let store: DatabaseRefreshStore;
  let assessments: DatabaseAssessmentStore;
  let reports: DatabaseReportStore;
  let now: number;
  let failures: CollectorFailure[];
  let read: jest.Mock<Promise<Entity[]>, [AbortSignal]>;
  let settle: jest.Mock<Promise<number>, [AbortSignal]>;

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await migrated(databases, 'SQLITE_3');
    store = new DatabaseRefreshStore(knex);
    assessments = new DatabaseAssessmentStore(knex);
    reports = new DatabaseReportStore(knex, () => now);
    now = Date.now();
    failures = [];
    read = jest.fn();
    settle = jest.fn().mockResolvedValue(1);
  });
  afterEach(() => knex.destroy());

  const refresherWith = (policy: typeof defaultPolicy, hash: string) =>
    new Refresher({
      catalog: new KnownCatalog({
        reader: { read } as never,
        readAllEveryMs: 60_000,
      }),
      awaiter: { settle } as never,
      store,
      reported: new ReportedReader({
        providers: [reports],
        collectors: { failures: async () => failures },
        now: () => now,
      }),
      reports,
      policy,
      policyHash: hash,
      logger,
    });
  const createRefresher = () => refresherWith(defaultPolicy, policyHash);

  it('assesses every subject and the organization', async () => {
    read.mockResolvedValue([component('cart'), component('till')]);
    expect(await createRefresher().refresh(signal)).toBe('changed');
    expect(logger.info).toHaveBeenCalledWith(
      'Assessed 3 subjects of 2 entities: 3 changed, 0 removed, 1 problems',
      expect.objectContaining({ outcome: 'changed', entities: 2, changed: 3 }),
    );
    expect([...(await store.contentHashes()).keys()].sort()).toEqual([
      cart,
      till,
      'organization',
    ]);
    expect(await store.state()).toMatchObject({
      running: false,
      lastRun: {
        outcome: 'succeeded',
        entities: 2,
        assessed: 3,
        changed: 3,
        removed: 0,
        problems: [
          {
            code: 'danglingOwner',
            subject: 'group:default/team-a',
            entities: { total: 2, refs: [cart, till] },
          },
        ],
      },
    });
  });

  it('writes nothing when nothing changed', async () => {
    const refresher = createRefresher();
    read.mockResolvedValue([component('cart')]);
    await refresher.refresh(signal);
    const before = await assessments.get(cart);
    expect(await refresher.refresh(signal)).toBe('unchanged');
    const after = await assessments.get(cart);
    expect(after?.assessedAt).toBe(before?.assessedAt);
    expect((await store.state()).lastRun).toMatchObject({
      changed: 0,
      removed: 0,
    });
  });

  it('writes all anew when the policy changed', async () => {
    read.mockResolvedValue([component('cart')]);
    await createRefresher().refresh(signal);
    await refresherWith(defaultPolicy, 'other').refresh(signal);
    expect((await store.state()).lastRun).toMatchObject({ changed: 2 });
    expect(await assessments.get(cart)).toMatchObject({ policyHash: 'other' });
  });

  it('deletes what is gone after a complete read only', async () => {
    const refresher = createRefresher();
    read.mockResolvedValueOnce([component('cart'), component('till')]);
    await refresher.refresh(signal);
    read.mockResolvedValueOnce([component('cart')]);
    await refresher.refresh(signal);
    expect(await assessments.get(till)).toBeUndefined();
    expect((await store.state()).lastRun).toMatchObject({ removed: 1 });
  });

  it.each<[string, () => Promise<Entity[]>, string]>([
    [
      'the catalog fails',
      async () => {
        throw new Error('connection reset');
      },
      'connection reset',
    ],
    ['the catalog is suddenly empty', async () => [], 'has no entities'],
  ])('keeps the last good state when %s', async (_, reading, message) => {
    const refresher = createRefresher();
    read.mockResolvedValueOnce([component('cart')]);
    await refresher.refresh(signal);
    const { lastSuccessAt } = await store.state();

    read.mockImplementationOnce(reading);
    expect(await refresher.refresh(signal)).toBe('failed');
    expect(await assessments.get(cart)).toMatchObject({
      checkedAt: lastSuccessAt,
    });
    expect(await store.state()).toMatchObject({
      running: false,
      lastSuccessAt,
      lastRun: {
        outcome: 'failed',
        error: expect.stringContaining(message),
        changed: 0,
        removed: 0,
      },
    });

    read.mockResolvedValueOnce([component('cart')]);
    expect(await refresher.refresh(signal)).toBe('unchanged');
  });

  it('records nothing while the catalog has never had an entity', async () => {
    settle.mockResolvedValue(0);
    const refresher = createRefresher();
    expect(await refresher.refresh(signal)).toBe('empty');
    expect(await store.state()).toEqual({ running: false });
    expect(read).not.toHaveBeenCalled();
  });

  it('waits for the catalog once after the start', async () => {
    const refresher = createRefresher();
    read.mockResolvedValue([component('cart')]);
    await refresher.refresh(signal);
    await refresher.refresh(signal);
    expect(settle).toHaveBeenCalledTimes(1);
  });

  it('leaves a refresh alone that runs elsewhere', async () => {
    await store.begin();
    expect(await createRefresher().refresh(signal)).toBe('busy');
    expect(await store.state()).toMatchObject({ running: true });
  });

  it('says that it was stopped', async () => {
    const controller = new AbortController();
    read.mockImplementation(async () => {
      controller.abort();
      return [component('cart')];
    });
    expect(await createRefresher().refresh(controller.signal)).toBe('failed');
    expect((await store.state()).lastRun).toMatchObject({
      outcome: 'failed',
      error: 'It was stopped before it was complete',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Refresh was stopped'),
      expect.objectContaining({ outcome: 'stopped', entities: 1 }),
    );
    expect(logger.error).not.toHaveBeenCalled();
    expect(await assessments.get(cart)).toBeUndefined();
  });

  it('lets others have their turn', async () => {
    read.mockResolvedValue(
      Array.from({ length: 1500 }, (_, index) => component(`c-${index}`)),
    );
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await createRefresher().refresh(signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  describe('with what is told from elsewhere', () => {
    const hourMs = 60 * 60 * 1000;
    const tell = async (subject: string, value: number) =>
      reports.push({
        principal: 'external:ci',
        by: 'external:ci',
        items: [
          {
            index: 0,
            report: {
              subject,
              about: 'deploymentsPerDay',
              content: { fact: 'deploymentsPerDay', value },
              observedAt: new Date(now).toISOString(),
              expiresAt: new Date(now + hourMs).toISOString(),
            },
          },
        ],
      });
    const rate = async () =>
      (await assessments.get(cart))?.facts.deploymentsPerDay;

    beforeEach(async () => {
      read.mockResolvedValue([component('cart')]);
      await createRefresher().refresh(signal);
    });

    it('shows it, writes it once, and shows that it ran out', async () => {
      const refresher = createRefresher();
      expect((await rate())?.value).toBeUndefined();
      await tell(cart, 3);
      expect(await refresher.refresh(signal)).toBe('changed');
      expect(await rate()).toMatchObject({ value: 3, source: 'pushed' });
      expect(await refresher.refresh(signal)).toBe('unchanged');
      now += hourMs;
      expect(await refresher.refresh(signal)).toBe('changed');
      expect(await rate()).toMatchObject({ unknown: 'expired' });
    });

    it('shows that a collector failed', async () => {
      failures.push({
        collector: 'ci',
        title: 'Delivery service',
        facts: ['deploymentsPerDay'],
        practices: [],
        reason: 'It did not answer.',
        failedAt: new Date(now).toISOString(),
      });
      expect(await createRefresher().refresh(signal)).toBe('changed');
      expect(await rate()).toMatchObject({
        unknown: 'collectorFailed',
        detail: 'Delivery service: It did not answer.',
      });
    });

    it('forgets what was told about those who are gone', async () => {
      await tell(cart, 3);
      await tell(till, 4);
      now += hourMs + 1;
      await createRefresher().refresh(signal);
      const subjects = (await reports.reports()).map(({ subject }) => subject);
      expect(subjects).toEqual([cart]);
    });

    it('fails, and keeps the assessments, when it cannot be read', async () => {
      await knex.schema.renameTable('reports', 'hidden');
      expect(await createRefresher().refresh(signal)).toBe('failed');
      expect(await rate()).toBeDefined();
    });
  });
});
