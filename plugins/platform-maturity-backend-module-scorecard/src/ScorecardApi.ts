import type {
  CollectorSubject,
  PeerPlugin,
} from '@paved/plugin-platform-maturity-node';
import { z } from 'zod/v4';

/** Scorecard takes a list of this many characters at most. */
const maxIdsLength = 255;

const metrics = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      title: z.string().optional(),
      unit: z.string().optional(),
    }),
  ),
});

const entityMetrics = z.array(
  z.object({
    id: z.string(),
    metadata: z.object({ type: z.string() }),
    result: z.object({
      // Null where the metric could not be calculated.
      value: z.union([z.number(), z.boolean()]).nullish(),
      timestamp: z.string(),
    }),
  }),
);

/** A metric that a provider of Scorecard measures. */
export type Metric = z.output<typeof metrics>['metrics'][number];

/** The latest value of a metric for an entity. */
export interface EntityMetric {
  id: string;
  value?: number | boolean | null;
  /** When it was measured, as ISO 8601. */
  timestamp: string;
}

/** The part of the HTTP API of Scorecard that is needed here. */
export class ScorecardApi {
  constructor(private readonly peer: PeerPlugin) {}

  /** All metrics that have a provider, by their ids. */
  async metrics(signal: AbortSignal): Promise<ReadonlyMap<string, Metric>> {
    const answer = await this.peer.get('/metrics', metrics, signal);
    return new Map(answer.metrics.map(metric => [metric.id, metric]));
  }

  /**
   * The latest values of one entity; those of several can only be read by
   * users. None for an entity that Scorecard does not find in the catalog.
   */
  async entityMetrics(
    { kind, namespace, name }: CollectorSubject,
    metricIds: readonly string[],
    signal: AbortSignal,
  ): Promise<EntityMetric[]> {
    const path = [kind, namespace, name].map(encodeURIComponent).join('/');
    const found: EntityMetric[] = [];
    for (const ids of listsOf(metricIds)) {
      const query = new URLSearchParams({ metricIds: ids });
      const part = await this.peer.find(
        `/metrics/catalog/${path}?${query}`,
        entityMetrics,
        signal,
      );
      for (const { id, metadata, result } of part ?? []) {
        found.push({
          id,
          ...result,
          value: valueOf(metadata.type, result.value),
        });
      }
    }
    return found;
  }
}

/** On SQLite, Scorecard answers 1 and 0 for a boolean. */
function valueOf(type: string, value: EntityMetric['value']) {
  return type === 'boolean' && typeof value === 'number' ? value === 1 : value;
}

/** Lists with commas, as few as their length allows. */
function listsOf(ids: readonly string[]): string[] {
  const lists: string[] = [];
  for (const id of ids) {
    const longer = lists.length > 0 ? `${lists.at(-1)},${id}` : id;
    if (lists.length > 0 && longer.length <= maxIdsLength) {
      lists[lists.length - 1] = longer;
    } else {
      lists.push(id);
    }
  }
  return lists;
}
