import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Metrics } from '../metrics/Metrics';
import type { CatalogReading } from '../catalog/KnownCatalog';
import type { FinishedRun } from './RefreshStore';

/** Tells operators how a run ended: one line of the log, and the metrics. */
export class RunReporter {
  readonly #logger: LoggerService;
  readonly #metrics: Metrics | undefined;
  readonly #startedAt = performance.now();
  #fetched: Partial<Pick<CatalogReading, 'kind' | 'fetched'>> = {};

  /** The run starts now. */
  constructor(options: { logger: LoggerService; metrics?: Metrics }) {
    this.#logger = options.logger;
    this.#metrics = options.metrics;
  }

  /** The catalog was read, or what is new in it. */
  read({ kind, fetched }: CatalogReading): void {
    this.#fetched = { kind, fetched };
    this.#metrics?.fetched(kind, fetched);
  }

  ended(run: FinishedRun, outcome: 'changed' | 'unchanged' | 'empty'): void {
    const durationMs = this.#durationMs();
    this.#logger.info(
      outcome === 'empty'
        ? 'The catalog has no entities yet; it is looked at again'
        : `Assessed ${run.assessed} subjects of ${run.entities} entities: ${run.changed} changed, ${run.removed} removed, ${run.problems.length} problems`,
      this.#figuresOf(run, outcome, durationMs),
    );
    this.#metrics?.refreshed(outcome, durationMs, run);
  }

  /** Nothing was written, whatever the run had found by then. */
  failed(run: FinishedRun, error: unknown): void {
    const durationMs = this.#durationMs();
    const { stack, message } = toError(error);
    this.#logger.error(
      `Refresh failed: ${message}. The assessments of the last one that succeeded stay, and the next one tries again; if it fails too, see docs/operations.md, Refresh troubleshooting`,
      {
        ...this.#figuresOf(run, 'failed', durationMs),
        ...(stack ? { stack } : {}),
      },
    );
    this.#metrics?.refreshed('failed', durationMs, { changed: 0, removed: 0 });
  }

  /** The backend stops, time is up, or another replica took over. */
  stopped(run: FinishedRun): void {
    const durationMs = this.#durationMs();
    this.#logger.warn(
      'Refresh was stopped before it was complete, as the backend stops, the time of the schedule is up or another replica took over. Nothing was written; the next one starts on schedule',
      this.#figuresOf(run, 'stopped', durationMs),
    );
    this.#metrics?.refreshed('stopped', durationMs, { changed: 0, removed: 0 });
  }

  #durationMs(): number {
    return Math.round(performance.now() - this.#startedAt);
  }

  /** What a log can be searched and summed by. */
  #figuresOf(run: FinishedRun, outcome: string, durationMs: number) {
    const { entities, assessed, changed, removed, problems } = run;
    const { kind, fetched } = this.#fetched;
    return {
      outcome,
      durationMs,
      entities,
      ...(kind === undefined ? {} : { reading: kind, fetched }),
      assessed,
      changed,
      removed,
      problems: problems.length,
    };
  }
}
