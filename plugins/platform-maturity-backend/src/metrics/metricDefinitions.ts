/** A metric: its full name, what it counts, and what it is split by. */
export interface MetricDefinition {
  name: string;
  instrument: 'counter' | 'histogram' | 'observableGauge';
  unit: string;
  description: string;
  /** Attributes, each with few values: none of them names an entity or a user. */
  attributes: readonly string[];
  /** Where the buckets of a histogram end. */
  buckets?: number[];
}

/**
 * All metrics of the plugin. docs/operations.md lists them, and the dashboard
 * and the alerts in docs/examples use no others; tests see to both.
 */
export const metricDefinitions = {
  refreshDuration: {
    name: 'backstage.plugin.platform-maturity.refresh.duration',
    instrument: 'histogram',
    unit: 's',
    description:
      'How long refreshes took, waiting for a catalog that has just started included',
    attributes: ['outcome'],
    buckets: [1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800],
  },
  refreshChanged: {
    name: 'backstage.plugin.platform-maturity.refresh.changed',
    instrument: 'counter',
    unit: '{subject}',
    description: 'Assessments that refreshes wrote, new or different',
    attributes: [],
  },
  refreshRemoved: {
    name: 'backstage.plugin.platform-maturity.refresh.removed',
    instrument: 'counter',
    unit: '{subject}',
    description: 'Assessments that refreshes deleted, as their entity is gone',
    attributes: [],
  },
  refreshFetched: {
    name: 'backstage.plugin.platform-maturity.refresh.fetched',
    instrument: 'counter',
    unit: '{entity}',
    description:
      'Entities that refreshes read: all of them, those that changed, or those that a hint named',
    attributes: ['reading'],
  },
  lastSuccessAge: {
    name: 'backstage.plugin.platform-maturity.refresh.last_success.age',
    instrument: 'observableGauge',
    unit: 's',
    description:
      'Time since a refresh last succeeded, on any replica; absent as long as none has',
    attributes: [],
  },
  entities: {
    name: 'backstage.plugin.platform-maturity.refresh.entities',
    instrument: 'observableGauge',
    unit: '{entity}',
    description:
      'Entities that the last refresh read; absent when that one failed',
    attributes: [],
  },
  subjects: {
    name: 'backstage.plugin.platform-maturity.refresh.subjects',
    instrument: 'observableGauge',
    unit: '{subject}',
    description:
      'Subjects that the last refresh assessed; absent when that one failed',
    attributes: [],
  },
  problems: {
    name: 'backstage.plugin.platform-maturity.refresh.problems',
    instrument: 'observableGauge',
    unit: '{problem}',
    description:
      'Problems in the catalog that the last refresh worked around; absent when that one failed',
    attributes: ['problem'],
  },
  entityHints: {
    name: 'backstage.plugin.platform-maturity.hints',
    instrument: 'counter',
    unit: '{hint}',
    description: 'Entities that hints named, to be looked at soon',
    attributes: ['outcome'],
  },
  collectorRuns: {
    name: 'backstage.plugin.platform-maturity.collector.runs',
    instrument: 'counter',
    unit: '{run}',
    description: 'How often collectors were asked, by what came of it',
    attributes: ['collector', 'outcome'],
  },
  collectorDropped: {
    name: 'backstage.plugin.platform-maturity.collector.dropped',
    instrument: 'counter',
    unit: '{report}',
    description: 'Reports of collectors that made no sense',
    attributes: ['collector'],
  },
  pushedReports: {
    name: 'backstage.plugin.platform-maturity.push.reports',
    instrument: 'counter',
    unit: '{report}',
    description: 'Reports that were pushed or published as events',
    attributes: ['outcome'],
  },
  previewDuration: {
    name: 'backstage.plugin.platform-maturity.policy.preview.duration',
    instrument: 'histogram',
    unit: 's',
    description: 'How long previews of a policy took',
    attributes: ['outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
  },
} as const satisfies Record<string, MetricDefinition>;

/** What each attribute named `outcome` can be, by metric. */
export const metricOutcomes = {
  refreshDuration: ['changed', 'unchanged', 'empty', 'failed', 'stopped'],
  entityHints: ['taken', 'dropped'],
  collectorRuns: ['succeeded', 'failed', 'stopped', 'overtaken'],
  pushedReports: [
    'stored',
    'unchanged',
    'superseded',
    'unknownEntity',
    'conflict',
    'failed',
  ],
  previewDuration: ['answered', 'refused', 'stopped', 'failed'],
} as const satisfies { [metric in keyof typeof metricDefinitions]?: unknown };

/** What the metric's `outcome` can be. */
export type OutcomeOf<TMetric extends keyof typeof metricOutcomes> =
  (typeof metricOutcomes)[TMetric][number];

type NamesOf<TInstrument extends MetricDefinition['instrument']> = {
  [name in keyof typeof metricDefinitions]: (typeof metricDefinitions)[name]['instrument'] extends TInstrument
    ? name
    : never;
}[keyof typeof metricDefinitions];

export type CounterName = NamesOf<'counter'>;
export type HistogramName = NamesOf<'histogram'>;
export type GaugeName = NamesOf<'observableGauge'>;
