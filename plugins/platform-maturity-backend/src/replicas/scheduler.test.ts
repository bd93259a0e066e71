import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { connect } from '../database/connect';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { RefreshTask } from '../schedule/RefreshTask';
import { emptyPostgres, whereThere } from './__testUtils__/postgres';

const databases = testDatabases();
const replicas = 3;

const instrument = { add() {}, record() {} };
const metrics = {
  createCounter: () => instrument,
  createHistogram: () => instrument,
  createGauge: () => instrument,
};

describe.each(whereThere(databases))('replicas on one %s', () => {
  let knex: Knex;
  let shutDown: (() => void)[];
  let tasks: RefreshTask[];
  let running: number;
  let mostAtOnce: number;
  let runs: number;

  /** A replica with a scheduler of its own, as in a process of its own. */
  async function startReplica(): Promise<RefreshTask> {
    const store = new DatabaseRefreshStore(knex);
    const task = new RefreshTask({
      scheduler: DefaultSchedulerService.create({
        database: { getClient: async () => knex },
        logger: mockServices.logger.mock(),
        rootLifecycle: mockServices.rootLifecycle.mock({
          addShutdownHook: hook => shutDown.push(hook as () => void),
        }),
        httpRouter: mockServices.httpRouter.mock(),
        pluginMetadata: { getId: () => 'platform-maturity' },
        metrics: metrics as never,
      }),
      schedule: {
        frequency: { hours: 1 },
        timeout: { hours: 1 },
        // Nothing but what is asked for.
        initialDelay: { milliseconds: 1 },
      },
      refresher: {
        refresh: async () => {
          const lease = await store.begin();
          if (!lease) {
            return 'busy';
          }
          running += 1;
          runs += 1;
          mostAtOnce = Math.max(mostAtOnce, running);
          await sleep(200);
          running -= 1;
          await store.end(lease);
          return 'unchanged';
        },
      } as never,
      store,
      logger: mockServices.logger.mock(),
    });
    await task.start();
    return task;
  }

  beforeEach(async () => {
    ({ knex } = await emptyPostgres(databases));
    await connect({ getClient: async () => knex });
    [shutDown, tasks, running, mostAtOnce, runs] = [[], [], 0, 0, 0];
    for (let started = 0; started < replicas; started += 1) {
      tasks.push(await startReplica());
    }
  });
  afterEach(async () => {
    tasks.forEach(task => task.stop());
    shutDown.forEach(hook => hook());
    await sleep(300);
    await knex.destroy();
  });

  it('run one refresh at a time, whoever is asked', async () => {
    while (runs === 0 || running > 0) {
      await sleep(50);
    }
    const before = runs;
    await Promise.all(tasks.map(task => task.request()));
    while (runs === before || running > 0) {
      await sleep(50);
    }
    expect(mostAtOnce).toBe(1);
  }, 60_000);

  it('take a run that is writing for alive, however long it takes', async () => {
    const store = new DatabaseRefreshStore(knex);
    const silent = { run_id: 'silent', heartbeat_at: new Date(0) };
    await knex('refresh_state').update(silent);
    await knex.transaction(async tx => {
      await tx('refresh_state').update(silent);
      expect(await store.isLost()).toBe(false);
    });
    expect(await store.isLost()).toBe(true);
  });

  it('take over together what one that was killed began', async () => {
    while (runs === 0 || running > 0) {
      await sleep(50);
    }
    const before = runs;
    // What a killed process leaves behind.
    await knex('backstage_backend_tasks__tasks').update({
      current_run_ticket: 'killed',
      current_run_started_at: knex.fn.now(),
      current_run_expires_at: knex.raw(`now() + interval '1 hour'`),
    });
    await knex('refresh_state').update({
      run_id: 'killed',
      heartbeat_at: new Date(Date.now() - 61_000),
    });
    await Promise.all(tasks.map(task => task.request()));
    while (runs === before || running > 0) {
      await sleep(50);
    }
    expect(mostAtOnce).toBe(1);
  }, 60_000);
});
