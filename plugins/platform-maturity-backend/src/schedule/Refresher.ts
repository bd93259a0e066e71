import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import type { Policy, Reported } from '@paved/plugin-platform-maturity-common';
import type { CatalogAwaiter } from '../catalog/CatalogAwaiter';
import type { CatalogReading, KnownCatalog } from '../catalog/KnownCatalog';
import type { Metrics } from '../metrics/Metrics';
import {
  changedEntities,
  type Identities,
} from '../visibility/changedEntities';
import { Assessor } from './Assessor';
import { atEnd } from './atEnd';
import { basisOf } from './basisOf';
import { LeaseKeeper } from './LeaseKeeper';
import { noteFailure } from './noteFailure';
import type { FinishedRun, Lease, RefreshStore } from './RefreshStore';
import { RunReporter } from './RunReporter';
import { StoredHashes, type Stored } from './StoredHashes';
import { Turns } from './Turns';

/** What a refresh did. */
export type RefreshResult =
  /** Another one is running, here or on another replica. */
  | 'busy'
  /** The catalog has never had an entity. */
  | 'empty'
  | 'failed'
  | 'changed'
  | 'unchanged'
  /** This replica does not know the catalog well enough to act on a hint. */
  | 'uninformed';

/** The catalog as it is now, and perhaps what is stored on its way. */
interface ReadNow extends CatalogReading {
  stored?: Promise<Stored>;
}

/** How a refresh comes by the catalog as it is now. */
type ReadCatalogNow = (
  lease: Lease,
  signal: AbortSignal,
) => Promise<ReadNow | 'empty' | 'uninformed'>;

/**
 * One refresh: looks at the catalog, assesses what changed in it and writes
 * what comes out otherwise. Whatever goes wrong, the assessments of the last
 * good one stay.
 */
export class Refresher {
  readonly #catalog: KnownCatalog;
  readonly #awaiter: CatalogAwaiter;
  readonly #store: RefreshStore;
  readonly #reported: { read(): Promise<Reported> };
  readonly #reports: { prune(subjects: ReadonlySet<string>): Promise<void> };
  readonly #assessor: Assessor;
  readonly #hashes: StoredHashes;
  readonly #identities: Identities = new Map();
  readonly #policyHash: string;
  readonly #logger: LoggerService;
  readonly #metrics: Metrics | undefined;
  #settled = false;
  /** What is stored rested on this when this replica last saw to it. */
  #basis: string | undefined;
  /** What the answers rested on that this replica gave last. */
  #given: string | undefined;

  constructor(options: {
    catalog: KnownCatalog;
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
    this.#catalog = options.catalog;
    this.#awaiter = options.awaiter;
    this.#store = options.store;
    this.#reported = options.reported;
    this.#reports = options.reports;
    this.#assessor = new Assessor(options);
    this.#hashes = new StoredHashes(options.store);
    this.#policyHash = options.policyHash;
    this.#logger = options.logger;
    this.#metrics = options.metrics;
  }

  /** Looks at the whole catalog. */
  async refresh(signal: AbortSignal): Promise<RefreshResult> {
    return this.#refresh(signal, (_, until) => this.#look(until));
  }

  /**
   * Looks at some entities alone, and writes nothing unless one of them
   * changed. Of no use on a replica that did not do the last refresh.
   */
  async refreshOnly(
    refs: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<RefreshResult> {
    const basis = this.#basis;
    if (basis === undefined) {
      return 'uninformed';
    }
    const news = await this.#catalog.newsOf(refs, signal);
    if (news.length === 0) {
      return 'unchanged';
    }
    return this.#refresh(signal, async lease =>
      lease.basis === basis && this.#basis === basis
        ? this.#catalog.learn(news)
        : 'uninformed',
    );
  }

  async #refresh(
    signal: AbortSignal,
    read: ReadCatalogNow,
  ): Promise<RefreshResult> {
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
      const reading = await read(lease, keeper.signal);
      if (reading === 'empty' || reading === 'uninformed') {
        await this.#store.end(lease);
        if (reading === 'empty') {
          reporter.ended(run, reading);
        }
        return reading;
      }
      reporter.read(reading);
      const result = await this.#assess(reading, { keeper, lease, run });
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

  async #look(signal: AbortSignal): Promise<ReadNow | 'empty'> {
    if (!this.#settled && (await this.#awaiter.settle(signal)) === 0) {
      if ((await this.#store.contentHashes()).size === 0) {
        return 'empty';
      }
    }
    // The database has time for it while the catalog is read.
    const stored = this.#catalog.readsAll ? this.#hashes.read() : undefined;
    // Whoever needs it is told.
    stored?.catch(() => {});
    return { ...(await this.#catalog.read(signal)), stored };
  }

  async #assess(
    reading: ReadNow,
    {
      keeper,
      lease,
      run,
    }: { keeper: LeaseKeeper; lease: Lease; run: FinishedRun },
  ): Promise<'changed' | 'unchanged'> {
    const { entities } = reading;
    const turns = new Turns(keeper.signal);
    run.entities = entities.length;
    const reported = await this.#reported.read();
    const basis = await basisOf(entities, reported, this.#policyHash, turns);
    if (
      basis !== undefined &&
      basis === lease.basis &&
      (reading.kind !== 'all' || (await this.#isGiven(reading, basis, turns)))
    ) {
      run.outcome = 'succeeded';
      Object.assign(run, await this.#store.confirm(lease, run));
      this.#basis = basis;
      return 'unchanged';
    }

    const before = await (reading.kind === 'all'
      ? reading.stored ?? this.#hashes.read()
      : this.#hashes.on(lease.basis));
    const stored = before.assessments;
    if (entities.length === 0 && stored.size > 0) {
      throw new Error(
        `The catalog has no entities, where there were assessments of ${stored.size}; they are kept`,
      );
    }
    this.#settled = true;

    await keeper.enter('assessing');
    const { changes, outcome } = await this.#assessor.assess(
      entities,
      reported,
      { stored, turns },
    );
    const entityChanges = await changedEntities(entities, before.entities, {
      turns,
      identities: this.#identities,
    });
    run.outcome = 'succeeded';
    const all = atEnd(changes.changed, () => {
      keeper.signal.throwIfAborted();
      const { subjects, changed, problems } = outcome();
      run.assessed = subjects.size;
      run.changed = changed;
      run.removed = changes.removed.length;
      run.problems = problems;
    });
    await this.#store.commit(
      lease,
      { ...changes, changed: all, entities: entityChanges, basis },
      run,
    );
    this.#basis = basis;
    this.#given = basis;
    const given = this.#assessor.given();
    this.#hashes.wrote(basis, given, { before, changes: entityChanges });
    await this.#prune(outcome().subjects);
    return run.changed + run.removed > 0 ? 'changed' : 'unchanged';
  }

  /**
   * Whether all that is stored is what this replica wrote of the same entities,
   * which were read anew in case their etags tell too little.
   */
  async #isGiven(
    { asKnown, entities, stored: coming }: ReadNow,
    basis: string,
    turns: Turns,
  ): Promise<boolean> {
    if (!asKnown || this.#given !== basis) {
      return false;
    }
    const stored = await (coming ?? this.#hashes.read());
    if (!this.#assessor.gave(stored.assessments)) {
      return false;
    }
    const { changed, removed } = await changedEntities(
      entities,
      stored.entities,
      { turns, identities: this.#identities },
    );
    return changed.length + removed.length === 0;
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
