import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  CollectedReport,
  CollectorSubject,
  FactCollector,
} from '@paved/plugin-platform-maturity-node';
import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { collectorOf } from '../__testUtils__/collectors';
import { migrated } from '../__testUtils__/databases';
import { DatabaseCollectorStore } from '../database/DatabaseCollectorStore';
import { DatabaseReportStore } from '../database/DatabaseReportStore';
import { CollectorTask } from './CollectorTask';
import { SubjectReader } from './SubjectReader';

const soon = { milliseconds: 50 };

/** Each component of the catalog deploys this often. */
const answerOf = (subjects: readonly CollectorSubject[], value: number) =>
  subjects.map(
    ({ ref }): CollectedReport => ({
      subject: ref,
      fact: 'deploymentsPerDay',
      value,
    }),
  );

describe('CollectorTask', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const { signal } = new AbortController();
  const logger = mockServices.logger.mock();
  const onChange = jest.fn();
  let knex: Knex;
  let store: DatabaseCollectorStore;
  let names: string[];

  beforeEach(async () => {
    jest.clearAllMocks();
    logger.child.mockReturnValue(logger);
    knex = await migrated(databases, 'SQLITE_3');
    store = new DatabaseCollectorStore(knex);
    names = ['cart', 'till'];
  });
  afterEach(() => knex.destroy());

  const taskOf = (
    collect: FactCollector['collect'],
    changes: Partial<FactCollector> = {},
    settle = async (_: AbortSignal) => 1,
  ) =>
    new CollectorTask({
      collector: collectorOf({ collect, ...changes }),
      scheduler: mockServices.scheduler(),
      awaiter: { settle },
      subjects: new SubjectReader({
        read: async () => names.map(name => component(name)),
      }),
      store,
      auth: mockServices.auth(),
      logger,
      onChange,
    });

  const quick = {
    schedule: { frequency: { hours: 1 }, timeout: soon },
  } satisfies Partial<FactCollector>;

  const state = async () => (await store.states()).get('deployments');
  const values = async () =>
    (await new DatabaseReportStore(knex).reports()).map(report =>
      'fact' in report ? report.value : undefined,
    );

  it('stores what a collector answers', async () => {
    await taskOf(async subjects => answerOf(subjects, 3)).collect(signal);
    expect(await values()).toEqual([3, 3]);
    expect(await state()).toMatchObject({
      running: false,
      outcome: 'succeeded',
      reports: 2,
    });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('asks for no refresh when nothing changed', async () => {
    const task = taskOf(async subjects => answerOf(subjects, 3));
    await task.collect(signal);
    await task.collect(signal);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('lets a collector call other plugins as the plugin itself', async () => {
    const collect = jest.fn<
      Promise<CollectedReport[]>,
      Parameters<FactCollector['collect']>
    >(async () => []);
    await taskOf(collect).collect(signal);
    const [[, context]] = collect.mock.calls;
    expect(context.credentials).toEqual(
      await mockServices.auth().getOwnServiceCredentials(),
    );
  });

  it('asks in batches, one after the other', async () => {
    names = Array.from({ length: 1100 }, (_, index) => `c${index}`);
    const sizes: number[] = [];
    let asking = 0;
    await taskOf(async subjects => {
      asking += 1;
      expect(asking).toBe(1);
      await sleep(1);
      asking -= 1;
      sizes.push(subjects.length);
      return answerOf(subjects, 3);
    }).collect(signal);
    expect(sizes).toEqual([500, 500, 100]);
    expect(await state()).toMatchObject({ reports: 1100 });
  });

  it('waits for the catalog once after the start', async () => {
    const settle = jest.fn(async () => 1);
    const task = taskOf(async () => [], {}, settle);
    await task.collect(signal);
    await task.collect(signal);
    expect(settle).toHaveBeenCalledTimes(1);
  });

  it.each<[string, FactCollector['collect'], string]>([
    [
      'rejects',
      async () => {
        throw new Error('no route to host');
      },
      'no route to host.',
    ],
    [
      'throws at once',
      () => {
        throw new Error('not ready!');
      },
      'not ready!',
    ],
    [
      'answers nonsense',
      async () => ({} as never),
      'It answered with object where a list of reports was expected.',
    ],
    ['hangs', () => new Promise(() => {}), 'It did not answer within 0.05 s.'],
  ])(
    'keeps the last good answer of a collector that %s',
    async (_, collect, error) => {
      let collecting: FactCollector['collect'] = async subjects =>
        answerOf(subjects, 3);
      const task = taskOf((...args) => collecting(...args), quick);
      await task.collect(signal);
      collecting = collect;
      await task.collect(signal);
      expect(await values()).toEqual([3, 3]);
      expect(await state()).toMatchObject({
        running: false,
        outcome: 'failed',
        error,
        reports: 2,
      });
      // For the failure, which the assessments show once the values expired.
      expect(onChange).toHaveBeenCalledTimes(2);
      await task.collect(signal);
      expect(onChange).toHaveBeenCalledTimes(2);
    },
  );

  it('stores nothing of a collection that fails at a later batch', async () => {
    names = Array.from({ length: 501 }, (_, index) => `c${index}`);
    await taskOf(async subjects => {
      if (subjects.length === 1) {
        throw new Error('rate limit');
      }
      return answerOf(subjects, 3);
    }).collect(signal);
    expect(await values()).toEqual([]);
    expect(await state()).toMatchObject({ error: 'rate limit.' });
  });

  it('throws away what an abandoned collector answers late', async () => {
    let aborted = false;
    let answer: (reports: CollectedReport[]) => void = () => {};
    const task = taskOf((subjects, context) => {
      context.signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(resolve => {
        answer = () => resolve(answerOf(subjects, 99));
      });
    }, quick);
    await task.collect(signal);
    expect(aborted).toBe(true);
    answer([]);
    await sleep(20);
    expect(await values()).toEqual([]);
    expect(await state()).toMatchObject({ outcome: 'failed' });
  });

  it('bears a late failure of an abandoned collector', async () => {
    let fail: (error: Error) => void = () => {};
    await taskOf(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      quick,
    ).collect(signal);
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    fail(new Error('late'));
    await sleep(20);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('holds no other collector up', async () => {
    const other = new DatabaseReportStore(knex);
    const hanging = taskOf(() => new Promise(() => {}), {
      id: 'hanging',
      schedule: { frequency: { hours: 1 }, timeout: { milliseconds: 500 } },
    }).collect(signal);
    await taskOf(async subjects => answerOf(subjects, 3)).collect(signal);
    expect(await other.reports()).toHaveLength(2);
    expect((await store.states()).get('hanging')).toMatchObject({
      running: true,
    });
    await hanging;
  });

  it('drops what makes no sense, and names it', async () => {
    await taskOf(async () => [
      {
        subject: 'component:default/cart',
        fact: 'deploymentsPerDay',
        value: 3,
      },
      ...Array.from(
        { length: 7 },
        (_, index): CollectedReport => ({
          subject: `component:default/other-${index}`,
          fact: 'deploymentsPerDay',
          value: 3,
        }),
      ),
    ]).collect(signal);
    expect(await state()).toMatchObject({
      outcome: 'succeeded',
      reports: 1,
      dropped: 7,
    });
    const [[warning]] = logger.warn.mock.calls;
    expect(warning).toContain(
      'Collector deployments, component:default/other-0, deploymentsPerDay: the collector was not asked',
    );
    expect(warning).toContain('and 2 more');
  });

  it('says nothing against a collector when the backend stops', async () => {
    const controller = new AbortController();
    const task = taskOf(
      () => new Promise(() => controller.abort(new Error('stopping'))),
    );
    await task.collect(controller.signal);
    expect(await state()).toMatchObject({ running: false });
    expect(await state()).not.toHaveProperty('outcome');
    expect(onChange).not.toHaveBeenCalled();
  });
});
