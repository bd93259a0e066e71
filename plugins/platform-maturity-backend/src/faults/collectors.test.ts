import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { FactCollector } from '@paved/plugin-platform-maturity-node';
import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { collectorOf } from '../__testUtils__/collectors';
import { migrated } from '../__testUtils__/databases';
import { CollectorTask } from '../collectors/CollectorTask';
import { SubjectReader } from '../collectors/SubjectReader';
import { DatabaseCollectorStore } from '../database/DatabaseCollectorStore';
import { DatabaseReportStore } from '../database/DatabaseReportStore';

describe('a collection, while the database misbehaves', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let store: DatabaseCollectorStore;

  beforeEach(async () => {
    jest.clearAllMocks();
    logger.child.mockReturnValue(logger);
    knex = await migrated(databases, 'SQLITE_3');
    store = new DatabaseCollectorStore(knex);
  });
  afterEach(() => knex.destroy());

  const collect = (answer: FactCollector['collect']) =>
    new CollectorTask({
      collector: collectorOf({ collect: answer }),
      scheduler: mockServices.scheduler(),
      awaiter: { settle: async () => 1 },
      subjects: new SubjectReader({ read: async () => [component('cart')] }),
      store,
      auth: mockServices.auth(),
      logger,
      onChange: () => {},
    }).collect(new AbortController().signal);
  const told =
    (value: number): FactCollector['collect'] =>
    async subjects =>
      subjects.map(({ ref }) => ({
        subject: ref,
        fact: 'deploymentsPerDay',
        value,
      }));

  const state = async () => (await store.states()).get('deployments');
  const values = async () =>
    (await new DatabaseReportStore(knex).reports()).map(report =>
      'fact' in report ? report.value : undefined,
    );

  it('tells once that its disk is full, without what was to be written', async () => {
    await collect(told(3));
    await knex.raw(
      "create trigger full before insert on reports begin select raise(abort, 'database or disk is full'); end",
    );
    await collect(told(4));
    expect(await values()).toEqual([3]);
    expect(await state()).toMatchObject({
      outcome: 'failed',
      error: 'database or disk is full.',
    });
    expect(logger.error.mock.calls).toEqual([
      [
        expect.stringContaining('it is asked again on its schedule'),
        expect.objectContaining({ message: 'database or disk is full' }),
      ],
    ]);

    await knex.raw('drop trigger full');
    await collect(told(5));
    expect(await state()).toMatchObject({ outcome: 'succeeded' });
    expect(await values()).toEqual([5]);
  });

  it.each(['begin', 'end'])(
    'tells once that it is gone at the %s, and recovers',
    async when => {
      const hide = () => knex.schema.renameTable('collectors', 'hidden');
      if (when === 'begin') {
        await hide();
      }
      await collect(async (...asked) => {
        await hide();
        return told(3)(...asked);
      });
      expect(logger.error.mock.calls).toEqual([
        [
          expect.stringContaining('it is asked again on its schedule'),
          expect.objectContaining({
            message: expect.stringContaining('no such table'),
          }),
        ],
      ]);
      expect(logger.warn).not.toHaveBeenCalled();

      await knex.schema.renameTable('hidden', 'collectors');
      await collect(told(4));
      expect(await values()).toEqual([4]);
    },
  );
});
