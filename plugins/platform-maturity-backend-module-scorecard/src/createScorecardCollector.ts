import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { nearestOf } from '@paved/plugin-platform-maturity-common';
import {
  mapConcurrently,
  PeerPlugin,
  ReportMapper,
  type CollectorSettings,
  type FactCollector,
} from '@paved/plugin-platform-maturity-node';
import { ScorecardApi, type Metric } from './ScorecardApi';
import type { ShippedMapping } from './shippedMappings';

/**
 * Reads the latest metrics of each entity, as the mappings ask for them. What
 * the configuration says of a metric takes the place of what is shipped.
 */
export function createScorecardCollector(options: {
  settings: CollectorSettings<'metric'>;
  shipped: readonly ShippedMapping[];
  auth: AuthService;
  discovery: DiscoveryService;
}): FactCollector {
  const { settings, auth, discovery } = options;
  const { schedule, maxAge, kinds, concurrency, mappings } = settings;
  const configured = new Set(mappings.map(({ source }) => source.metric));
  const shipped = options.shipped.filter(
    ({ source }) => !configured.has(source.metric),
  );
  const mapper = new ReportMapper([...mappings, ...shipped]);
  return {
    id: 'scorecard',
    title: 'Scorecard',
    schedule,
    maxAge,
    facts: mapper.facts,
    practices: mapper.practices,
    ...(kinds && { kinds }),
    async collect(subjects, { signal, logger, credentials }) {
      const api = new ScorecardApi(
        new PeerPlugin({
          pluginId: 'scorecard',
          packageName:
            '@red-hat-developer-hub/backstage-plugin-scorecard-backend',
          auth,
          discovery,
          credentials,
        }),
      );
      const known = await api.metrics(signal);
      const wanted = wantedMetrics(known, logger);
      if (wanted.length === 0) {
        return [];
      }
      const reports = await mapConcurrently(
        subjects,
        async (subject, aborted) => {
          const found = await api.entityMetrics(subject, wanted, aborted);
          const results = new Map(found.map(result => [result.id, result]));
          return mapper.reportsOn(
            subject.ref,
            ({ metric }) => {
              const result = results.get(metric);
              return (
                result && {
                  value: result.value,
                  observedAt: result.timestamp,
                  title: known.get(metric)?.title,
                }
              );
            },
            logger,
          );
        },
        { limit: concurrency, signal },
      );
      return reports.flat();
    },
  };

  /**
   * The metrics that mappings name. One that the configuration names and that is
   * not there is warned of; of the shipped ones hardly any portal has all.
   */
  function wantedMetrics(
    known: ReadonlyMap<string, Metric>,
    logger: LoggerService,
  ): string[] {
    const wanted = new Set<string>();
    for (const { key, source } of mappings) {
      if (known.has(source.metric)) {
        wanted.add(source.metric);
        continue;
      }
      const nearest = nearestOf(source.metric, [...known.keys()]);
      const advice = nearest
        ? `did you mean "${nearest}"?`
        : `it has ${[...known.keys()].join(', ') || 'none'}`;
      mapper.warnOnce(
        `${key}.metric: Scorecard has no "${source.metric}"; ${advice}`,
        key,
        logger,
      );
    }
    for (const { key, source, unit } of shipped) {
      const metric = known.get(source.metric);
      if (metric && unit && metric.unit !== unit) {
        mapper.warnOnce(
          `${key} is for the unit "${unit}", and its unit is "${metric.unit}"; say what it means in platformMaturity.scorecard.mappings`,
          key,
          logger,
        );
      } else if (metric) {
        wanted.add(source.metric);
      }
    }
    return [...wanted];
  }
}
