import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import {
  assessCatalog,
  type Policy,
  type Reported,
  type RunProblem,
} from '@paved/plugin-platform-maturity-common';
import { contentHashOf } from '../assessments/hash';
import type { CatalogAwaiter } from '../catalog/CatalogAwaiter';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { Metrics } from '../metrics/Metrics';
import { changedEntities } from '../visibility/changedEntities';
import { LeaseKeeper } from './LeaseKeeper';
import { noteFailure } from './noteFailure';
import type { Changes, FinishedRun, Lease, RefreshStore } from './RefreshStore';
import { RunReporter } from './RunReporter';

/** The longest that a refresh keeps requests waiting, about. */
const turnMs = 25;

/** What a refresh did. */
export type RefreshResult =
  /** Another one is running, here or on another replica. */
  | 'busy'
  /** The catalog has never had an entity. */
  | 'empty'
  | 'failed'
  | 'changed'
  | 'unchanged';

/**
 * One refresh: reads the catalog, assesses everything in it and writes what
 * changed. Whatever goes wrong, the assessments of the last good one stay.
 */
export class Refresher {
  readonly #reader: CatalogReader;
  readonly #awaiter: CatalogAwaiter;
  readonly #store: RefreshStore;
  readonly #reported: { read(): Promise<Reported> };
  readonly #reports: { prune(subjects: ReadonlySet<string>): Promise<void> };
  readonly #policy: Policy;
  readonly #policyHash: string;
  readonly #logger: LoggerService;
  readonly #metrics: Metrics | undefined;
  #settled = false;

  constructor(options: {
    reader: CatalogReader;
    awaiter: CatalogAwaiter;
    store: RefreshStore;
    /** What is told from elsewhere. */
    reported: { read(): Promise<Reported> };
    /** Where that is kept, to forget what nobody needs any more. */
    reports: { prune(subjects: ReadonlySet<string>): Promise<void> };
    policy: Policy;
    policyHash: string;
    logger: LoggerService;
    metrics?: Metrics;
  }) {
    this.#reader = options.reader;
    this.#awaiter = options.awaiter;
    this.#store = options.store;
    this.#reported = options.reported;
    this.#reports = options.reports;
    this.#policy = options.policy;
    this.#policyHash = options.policyHash;
    this.#logger = options.logger;
    this.#metrics = options.metrics;
  }

  async refresh(signal: AbortSignal): Promise<RefreshResult> {
    const run: FinishedRun = {
      startedAt: new Date().toISOString(),
      outcome: 'failed',
      entities: 0,
      assessed: 0,
      changed: 0,
      removed: 0,
      problems: [],
    };
    const reporter = new RunReporter({
      logger: this.#logger,
      metrics: this.#metrics,
    });
    let lease: Lease | undefined;
    try {
      lease = await this.#store.begin();
    } catch (error) {
      reporter.failed(run, error);
      return 'failed';
    }
    if (!lease) {
      this.#logger.info('Another refresh is running');
      return 'busy';
    }
    run.startedAt = lease.startedAt;
    const keeper = new LeaseKeeper(this.#store, lease, signal);
    try {
      const result = await this.#run(keeper, lease, run);
      reporter.ended(run, result);
      return result;
    } catch (error) {
      const stopped = keeper.signal.aborted;
      if (stopped) {
        reporter.stopped(run);
      } else {
        reporter.failed(run, error);
      }
      await noteFailure(
        {
          ...run,
          outcome: 'failed',
          error: stopped
            ? 'It was stopped before it was complete'
            : stringifyError(error),
        },
        { store: this.#store, lease, signal, logger: this.#logger },
      );
      return 'failed';
    } finally {
      keeper.stop();
    }
  }

  async #run(
    keeper: LeaseKeeper,
    lease: Lease,
    run: FinishedRun,
  ): Promise<'empty' | 'changed' | 'unchanged'> {
    const { signal } = keeper;
    const stored = await this.#store.contentHashes();
    if (!this.#settled && (await this.#awaiter.settle(signal)) === 0) {
      if (stored.size === 0) {
        await this.#store.end(lease);
        return 'empty';
      }
    }
    const entities = await this.#reader.read(signal);
    run.entities = entities.length;
    if (entities.length === 0 && stored.size > 0) {
      throw new Error(
        `The catalog has no entities, where there were assessments of ${stored.size}; they are kept`,
      );
    }
    this.#settled = true;

    await keeper.enter('assessing');
    const { changes, subjects, problems } = await this.#assess(
      entities,
      await this.#reported.read(),
      stored,
      signal,
    );
    run.assessed = subjects.size;
    run.changed = changes.changed.length;
    run.removed = changes.removed.length;
    run.problems = problems;

    changes.entities = await changedEntities(
      entities,
      await this.#store.entityHashes(),
      signal,
    );

    await keeper.enter('storing');
    run.outcome = 'succeeded';
    await this.#store.commit(lease, changes, run);
    await this.#prune(subjects);
    return run.changed + run.removed > 0 ? 'changed' : 'unchanged';
  }

  async #assess(
    entities: Parameters<typeof assessCatalog>[0],
    reported: Reported,
    stored: ReadonlyMap<string, string>,
    signal: AbortSignal,
  ): Promise<{
    changes: Changes;
    /** References of all that were assessed. */
    subjects: ReadonlySet<string>;
    problems: RunProblem[];
  }> {
    const assessing = assessCatalog(entities, this.#policy, reported);
    const changed: Changes['changed'] = [];
    const gone = new Set(stored.keys());
    const subjects = new Set<string>();
    let turnStarted = performance.now();
    for (const assessment of assessing.assessments()) {
      const { ref } = assessment.subject;
      const contentHash = contentHashOf(assessment, this.#policyHash);
      if (stored.get(ref) !== contentHash) {
        changed.push({ assessment, contentHash, policyHash: this.#policyHash });
      }
      gone.delete(ref);
      subjects.add(ref);
      if (performance.now() - turnStarted > turnMs) {
        await nextTurn();
        signal.throwIfAborted();
        turnStarted = performance.now();
      }
    }
    return {
      changes: {
        changed,
        removed: [...gone],
        policy: { hash: this.#policyHash, value: this.#policy },
      },
      subjects,
      problems: assessing.problems,
    };
  }

  /** What is kept a little longer than needed is no reason for a run to fail. */
  async #prune(subjects: ReadonlySet<string>): Promise<void> {
    try {
      await this.#reports.prune(subjects);
    } catch (error) {
      this.#logger.warn('Could not forget old reports', toError(error));
    }
  }
}
