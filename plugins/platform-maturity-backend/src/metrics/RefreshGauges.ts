import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  MetricsService,
  MetricsServiceObservableCallback,
  MetricsServiceObservableGauge,
} from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import {
  problemTitles,
  type RefreshRun,
  type RefreshState,
} from '@paved/plugin-platform-maturity-common';
import { metricDefinitions, type GaugeName } from './metricDefinitions';

/** The gauges of one collection share one look at the database. */
const sharedMs = 1_000;

type Result = Parameters<MetricsServiceObservableCallback>[0];

/**
 * How the last refresh left things, as the database has it: every replica
 * tells the same, whichever ran, and a restart changes nothing. It is read only
 * when metrics are collected. What is not known is not told, least of all as 0.
 */
export class RefreshGauges {
  readonly #store: { state(): Promise<RefreshState> };
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #watched: {
    gauge: MetricsServiceObservableGauge;
    callback: MetricsServiceObservableCallback;
  }[] = [];
  #latest: { at: number; state: Promise<RefreshState> } | undefined;

  constructor(options: {
    service: MetricsService;
    store: { state(): Promise<RefreshState> };
    logger: LoggerService;
    now?: () => number;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
    const { service } = options;
    this.#watch(service, 'lastSuccessAge', (result, { lastSuccessAt }) => {
      if (lastSuccessAt) {
        const ageMs = this.#now() - Date.parse(lastSuccessAt);
        // The clock of the replica that refreshed may be a little ahead.
        result.observe(Math.max(0, ageMs) / 1000);
      }
    });
    this.#watch(service, 'entities', (result, state) => {
      const run = succeeded(state);
      if (run) {
        result.observe(run.entities);
      }
    });
    this.#watch(service, 'subjects', (result, state) => {
      const run = succeeded(state);
      if (run) {
        result.observe(run.assessed);
      }
    });
    this.#watch(service, 'problems', (result, state) => {
      const run = succeeded(state);
      if (run) {
        for (const problem of Object.keys(problemTitles)) {
          const count = run.problems.filter(({ code }) => code === problem);
          result.observe(count.length, { problem });
        }
      }
    });
  }

  /** From now on nothing is read any more. */
  stop(): void {
    for (const { gauge, callback } of this.#watched.splice(0)) {
      gauge.removeCallback(callback);
    }
  }

  #watch(
    service: MetricsService,
    metric: GaugeName,
    observe: (result: Result, state: RefreshState) => void,
  ): void {
    const { name, unit, description } = metricDefinitions[metric];
    try {
      const gauge = service.createObservableGauge(name, { unit, description });
      const callback = async (result: Result) => {
        try {
          observe(result, await this.#state());
        } catch (error) {
          // The database tells about itself elsewhere; here the gauge is absent.
          this.#logger.debug(`${name} could not be observed`, toError(error));
        }
      };
      gauge.addCallback(callback);
      this.#watched.push({ gauge, callback });
    } catch (error) {
      this.#logger.warn(
        `${name} cannot be observed, and everything else goes on. Check how the backend sets up OpenTelemetry`,
        toError(error),
      );
    }
  }

  #state(): Promise<RefreshState> {
    const at = this.#now();
    if (!this.#latest || at - this.#latest.at >= sharedMs) {
      this.#latest = { at, state: this.#store.state() };
    }
    return this.#latest.state;
  }
}

function succeeded({ lastRun }: RefreshState): RefreshRun | undefined {
  return lastRun?.outcome === 'succeeded' ? lastRun : undefined;
}
