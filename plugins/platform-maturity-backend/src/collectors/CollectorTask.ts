import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import type { FactCollector } from '@paved/plugin-platform-maturity-node';
import type { CatalogAwaiter } from '../catalog/CatalogAwaiter';
import type { Metrics } from '../metrics/Metrics';
import { askCollector } from './askCollector';
import { checkAnswer } from './checkAnswer';
import { millisecondsOf } from './CollectorRegistry';
import type { CollectorRun, CollectorStore } from './CollectorStore';
import type { SubjectReader } from './SubjectReader';

/**
 * What a collection takes beside asking, at most: waiting for a catalog that
 * has just started, reading it, and storing.
 */
const marginMs = 10 * 60_000;

/** Like the refresh: the plugins that a collector may call start beside it. */
const initialDelay = { seconds: 1 };

/** The most dropped reports that the log names of one answer. */
const namedDropped = 5;

/** The longest reason that is kept, in characters. */
const reasonLimit = 300;

/**
 * Runs one collector on its own schedule, so that a slow one holds up neither
 * the others nor a refresh.
 */
export class CollectorTask {
  readonly #collector: FactCollector;
  readonly #scheduler: SchedulerService;
  readonly #awaiter: Pick<CatalogAwaiter, 'settle'>;
  readonly #subjects: Pick<SubjectReader, 'read'>;
  readonly #store: CollectorStore;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #metrics: Metrics | undefined;
  readonly #onChange: () => void;
  #settled = false;

  /** `onChange` is called when the stored reports say something else now. */
  constructor(options: {
    collector: FactCollector;
    scheduler: SchedulerService;
    awaiter: Pick<CatalogAwaiter, 'settle'>;
    subjects: Pick<SubjectReader, 'read'>;
    store: CollectorStore;
    auth: AuthService;
    logger: LoggerService;
    metrics?: Metrics;
    onChange: () => void;
  }) {
    this.#collector = options.collector;
    this.#scheduler = options.scheduler;
    this.#awaiter = options.awaiter;
    this.#subjects = options.subjects;
    this.#store = options.store;
    this.#auth = options.auth;
    this.#logger = options.logger.child({ collector: options.collector.id });
    this.#metrics = options.metrics;
    this.#onChange = options.onChange;
  }

  async start(): Promise<void> {
    const { id, schedule } = this.#collector;
    this.#metrics?.collects(id);
    await this.#scheduler.scheduleTask({
      initialDelay,
      ...schedule,
      scope: 'global',
      timeout: { milliseconds: this.#withinMs() + marginMs },
      id: `collect:${id}`,
      fn: signal => this.collect(signal),
    });
  }

  /** One collection. Never throws for what the collector does. */
  async collect(signal: AbortSignal): Promise<void> {
    if (!this.#settled) {
      // Asked too early, it would be asked about a part of the catalog.
      await this.#awaiter.settle(signal);
      this.#settled = true;
    }
    let run: CollectorRun | undefined;
    try {
      run = await this.#store.begin(
        this.#collector.id,
        this.#withinMs() + marginMs,
      );
      await this.#collect(run, signal);
    } catch (error) {
      await this.#fail(run, error, signal);
    }
  }

  async #collect(run: CollectorRun, signal: AbortSignal): Promise<void> {
    const subjects = await this.#subjects.read(this.#collector, signal);
    const answer = await askCollector(this.#collector, subjects, {
      withinMs: this.#withinMs(),
      signal,
      logger: this.#logger,
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    const refs = subjects.map(({ ref }) => ref);
    const { reports, dropped } = checkAnswer(
      this.#collector,
      new Set(refs),
      answer,
      { startedAt: run.startedAt, answeredAt: new Date().toISOString() },
    );
    const result = await this.#store.succeed(run, {
      subjects: refs,
      reports,
      dropped: dropped.length,
    });
    if (result === 'lost') {
      this.#metrics?.collected(this.#collector.id, 'overtaken');
      this.#logger.warn(
        'A later collection has begun; the answer was thrown away',
      );
      return;
    }
    this.#metrics?.collected(this.#collector.id, 'succeeded', dropped.length);
    this.#logger.info(
      `Collected ${reports.length} reports about ${refs.length} subjects`,
    );
    this.#warnOf(dropped);
    if (result === 'changed') {
      this.#onChange();
    }
  }

  async #fail(
    run: CollectorRun | undefined,
    error: unknown,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) {
      // The backend stops: that says nothing about the collector.
      this.#metrics?.collected(this.#collector.id, 'stopped');
      await this.#note(run && this.#store.release(run));
      return;
    }
    this.#metrics?.collected(this.#collector.id, 'failed');
    this.#logger.error(
      `Collector ${
        this.#collector.id
      } failed; what it reported before holds until it is too old. Correct what the error names; it is asked again on its schedule`,
      toError(error),
    );
    const result = await this.#note(
      run && this.#store.fail(run, reasonOf(error)),
    );
    if (result === 'changed') {
      this.#onChange();
    }
  }

  /**
   * Where the database is what failed, the log has just told it, and the run
   * counts as killed after its time.
   */
  async #note<T>(noting: Promise<T> | undefined): Promise<T | undefined> {
    try {
      return await noting;
    } catch {
      return undefined;
    }
  }

  #warnOf(dropped: readonly string[]): void {
    if (dropped.length > 0) {
      const more = dropped.length - namedDropped;
      this.#logger.warn(
        `${dropped.length} reports were dropped:\n${dropped
          .slice(0, namedDropped)
          .join('\n')}${more > 0 ? `\nand ${more} more` : ''}`,
      );
    }
  }

  #withinMs(): number {
    return millisecondsOf(this.#collector.schedule.timeout);
  }
}

/** A sentence for the readers of pages. */
function reasonOf(error: unknown): string {
  const message = (isError(error) ? error.message : String(error)).trim();
  const reason = message.slice(0, reasonLimit) || 'It failed without a reason';
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}
