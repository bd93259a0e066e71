import { setTimeout as sleep } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { RefreshState } from '@paved/plugin-platform-maturity-common';
import type { Refresher } from './Refresher';
import type { RefreshStore } from './RefreshStore';

const taskId = 'refresh';

/**
 * How long after one refresh to look again, after start-up, in milliseconds.
 * The catalog adds relations a little after the entities, discovery may take
 * minutes, and a catalog whose process was killed stands still for a while: so
 * the series goes on even when nothing changed.
 */
const followUpsMs = [10_000, 30_000, 60_000, 120_000, 300_000, 600_000];

/**
 * When a refresh should have begun after start-up, in milliseconds. If none
 * has, the scheduler still waits for one whose process was killed; by now that
 * one's lease has ended.
 */
const overdueMs = 90_000;

/**
 * Between two looks for a run whose process was killed. The scheduler would
 * wait for the whole timeout before it lets another replica run the task.
 */
const lookMs = 30_000;

/** Between two attempts to start a task that the scheduler believes to run. */
const conflictMs = 1_000;

/**
 * Runs the refresh on its schedule and on demand. The scheduler lets one
 * replica at a time run it.
 */
export class RefreshTask {
  readonly #scheduler: SchedulerService;
  readonly #schedule: SchedulerServiceTaskScheduleDefinition;
  readonly #refresher: Refresher;
  readonly #store: RefreshStore;
  readonly #logger: LoggerService;
  #followUps = [...followUpsMs];
  #timer: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;

  constructor(options: {
    scheduler: SchedulerService;
    schedule: SchedulerServiceTaskScheduleDefinition;
    refresher: Refresher;
    store: RefreshStore;
    logger: LoggerService;
  }) {
    this.#scheduler = options.scheduler;
    this.#schedule = options.schedule;
    this.#refresher = options.refresher;
    this.#store = options.store;
    this.#logger = options.logger;
  }

  async start(): Promise<void> {
    await this.#scheduler.scheduleTask({
      ...this.#schedule,
      id: taskId,
      fn: signal => this.#run(signal),
    });
    if ('trigger' in this.#schedule.frequency) {
      return;
    }
    this.#looking = setInterval(
      () => this.#inBackground(() => this.#takeOver()),
      lookMs,
    );
    this.#looking.unref();
    const startedAt = Date.now();
    this.#later(overdueMs, () => this.#startIfOverdue(startedAt));
    // With a database that outlives the process, the scheduler would keep to
    // the time that it noted before the restart.
    const { lastSuccessAt } = await this.#store.state();
    if (lastSuccessAt) {
      this.#inBackground(() => this.#trigger());
    }
  }

  /** Starts no more refreshes by itself. */
  stop(): void {
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    this.#followUps = [];
  }

  /** Starts a refresh, unless one is running; returns how things stand then. */
  async request(): Promise<RefreshState> {
    const state = await this.#store.state();
    if (state.running) {
      return state;
    }
    await this.#store.request();
    await this.#trigger();
    return this.#store.state();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const result = await this.#refresher.refresh(signal);
    if (result !== 'busy') {
      this.#followUp();
    }
  }

  #followUp(): void {
    clearTimeout(this.#timer);
    const delayMs = this.#followUps.shift();
    if (delayMs !== undefined) {
      this.#later(delayMs, () => this.#trigger());
    }
  }

  async #startIfOverdue(since: number): Promise<void> {
    const { running, lastRun } = await this.#store.state();
    const ran = lastRun && Date.parse(lastRun.finishedAt) >= since;
    if (!running && !ran) {
      await this.#trigger();
    }
  }

  async #takeOver(): Promise<void> {
    if (await this.#store.isLost()) {
      await this.#trigger();
    }
  }

  #later(delayMs: number, action: () => Promise<void>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#inBackground(action), delayMs);
    this.#timer.unref();
  }

  #inBackground(action: () => Promise<void>): void {
    action().catch(error =>
      this.#logger.warn(
        'Could not start a refresh; the next one starts on schedule',
        error,
      ),
    );
  }

  async #trigger(): Promise<void> {
    if (await this.#tryTrigger()) {
      return;
    }
    await sleep(conflictMs);
    const { running, phase } = await this.#store.state();
    if ((running && phase) || (await this.#tryTrigger())) {
      return;
    }
    // The scheduler waits for a run that gives no sign of life: its process
    // was killed. Without this it would wait for the whole timeout.
    // Another replica may see the same and be quicker.
    await unlessConflict(this.#scheduler.cancelTask(taskId));
    await this.#tryTrigger();
  }

  #tryTrigger(): Promise<boolean> {
    return unlessConflict(this.#scheduler.triggerTask(taskId));
  }
}

/** Whether it came about, rather than meet a task in another state. */
async function unlessConflict(action: Promise<void>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (isError(error) && error.name === 'ConflictError') {
      return false;
    }
    throw error;
  }
}
