import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  MetricAttributes,
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import type { ReadingKind } from '../catalog/KnownCatalog';
import {
  metricDefinitions,
  metricOutcomes,
  type CounterName,
  type HistogramName,
  type MetricDefinition,
  type OutcomeOf,
} from './metricDefinitions';

/**
 * What operators see of the plugin in figures. Never throws: what cannot be
 * measured is done all the same.
 */
export class Metrics {
  readonly #service: MetricsService;
  readonly #logger: LoggerService;
  readonly #counters = new Map<string, MetricsServiceCounter>();
  readonly #histograms = new Map<string, MetricsServiceHistogram>();
  #warned = false;

  constructor(options: { service: MetricsService; logger: LoggerService }) {
    this.#service = options.service;
    this.#logger = options.logger;
    this.#safely(() => {
      for (const definition of Object.values<MetricDefinition>(
        metricDefinitions,
      )) {
        this.#create(definition);
      }
    });
  }

  /** A refresh ended that took this long, in milliseconds. */
  refreshed(
    outcome: OutcomeOf<'refreshDuration'>,
    durationMs: number,
    written: { changed: number; removed: number },
  ): void {
    this.#record('refreshDuration', durationMs / 1000, { outcome });
    this.#add('refreshChanged', written.changed);
    this.#add('refreshRemoved', written.removed);
  }

  /** A refresh read so many entities. */
  fetched(reading: ReadingKind, entities: number): void {
    this.#add('refreshFetched', entities, { reading });
  }

  /** Hints named so many entities. */
  hinted(outcome: OutcomeOf<'entityHints'>, entities: number): void {
    this.#add('entityHints', entities, { outcome });
  }

  /**
   * From now on the collector is asked. Counting starts at zero, as of a series
   * that starts at one nobody sees that it grew.
   */
  collects(collector: string): void {
    for (const outcome of metricOutcomes.collectorRuns) {
      this.#add('collectorRuns', 0, { collector, outcome });
    }
    this.#add('collectorDropped', 0, { collector });
  }

  /** A collector was asked; so many of its reports made no sense. */
  collected(
    collector: string,
    outcome: OutcomeOf<'collectorRuns'>,
    dropped: number = 0,
  ): void {
    this.#add('collectorRuns', 1, { collector, outcome });
    this.#add('collectorDropped', dropped, { collector });
  }

  /** This became of each report of a push. */
  pushed(outcomes: readonly OutcomeOf<'pushedReports'>[]): void {
    const counts = new Map<string, number>();
    for (const outcome of outcomes) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    for (const [outcome, count] of counts) {
      this.#add('pushedReports', count, { outcome });
    }
  }

  /** A preview ended that took this long, in milliseconds. */
  previewed(outcome: OutcomeOf<'previewDuration'>, durationMs: number): void {
    this.#record('previewDuration', durationMs / 1000, { outcome });
  }

  #create(definition: MetricDefinition): void {
    const { name, instrument, unit, description, buckets } = definition;
    if (instrument === 'counter') {
      this.#counters.set(
        name,
        this.#service.createCounter(name, { unit, description }),
      );
    } else if (instrument === 'histogram') {
      this.#histograms.set(
        name,
        this.#service.createHistogram(name, {
          unit,
          description,
          advice: { explicitBucketBoundaries: buckets },
        }),
      );
    }
  }

  #add(
    metric: CounterName,
    value: number,
    attributes?: MetricAttributes,
  ): void {
    this.#safely(() =>
      this.#counters
        .get(metricDefinitions[metric].name)
        ?.add(value, attributes),
    );
  }

  #record(
    metric: HistogramName,
    value: number,
    attributes: MetricAttributes,
  ): void {
    this.#safely(() =>
      this.#histograms
        .get(metricDefinitions[metric].name)
        ?.record(value, attributes),
    );
  }

  #safely(action: () => void): void {
    try {
      action();
    } catch (error) {
      // Once: the cause is the same each time, and runs are many.
      if (!this.#warned) {
        this.#warned = true;
        this.#logger.warn(
          'Metrics could not be recorded, and everything else goes on. Check how the backend sets up OpenTelemetry',
          toError(error),
        );
      }
    }
  }
}
