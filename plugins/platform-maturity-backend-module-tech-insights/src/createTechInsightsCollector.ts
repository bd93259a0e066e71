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
  type CollectorSubject,
  type FactCollector,
} from '@paved/plugin-platform-maturity-node';
import { TechInsightsApi, type Retriever } from './TechInsightsApi';

/** The keys of a mapping that say where Tech Insights has the value. */
export type FactSource = 'retriever' | 'fact';

/** Reads the latest facts of each entity, as the mappings ask for them. */
export function createTechInsightsCollector(options: {
  settings: CollectorSettings<FactSource>;
  auth: AuthService;
  discovery: DiscoveryService;
}): FactCollector {
  const { settings, auth, discovery } = options;
  const { schedule, maxAge, kinds, concurrency, mappings } = settings;
  const mapper = new ReportMapper(mappings);
  return {
    id: 'tech-insights',
    title: 'Tech Insights',
    schedule,
    maxAge,
    facts: mapper.facts,
    practices: mapper.practices,
    ...(kinds && { kinds }),
    async collect(subjects, { signal, logger, credentials }) {
      const api = new TechInsightsApi(
        new PeerPlugin({
          pluginId: 'tech-insights',
          packageName: '@backstage-community/plugin-tech-insights-backend',
          auth,
          discovery,
          credentials,
        }),
      );
      const known = await api.retrievers(signal);
      const wanted = wantedRetrievers(known, logger);
      const reports = await mapConcurrently(
        subjects,
        async (subject, aborted) => {
          const ids = wanted
            .filter(retriever => looksAt(retriever, subject))
            .map(({ id }) => id);
          if (ids.length === 0) {
            return [];
          }
          const found = await api.latestFacts(subject.ref, ids, aborted);
          return mapper.reportsOn(
            subject.ref,
            ({ retriever, fact }) =>
              found[retriever] && {
                value: found[retriever].facts[fact],
                observedAt: found[retriever].timestamp,
                title: known.get(retriever)?.facts.get(fact),
              },
            logger,
          );
        },
        { limit: concurrency, signal },
      );
      return reports.flat();
    },
  };

  /** The retrievers that mappings name; those that are not there are warned of. */
  function wantedRetrievers(
    known: ReadonlyMap<string, Retriever>,
    logger: LoggerService,
  ): Retriever[] {
    const wanted = new Set<Retriever>();
    for (const { key, source } of mappings) {
      const retriever = known.get(source.retriever);
      if (!retriever) {
        warnOfUnknown(`${key}.retriever`, source.retriever, [...known.keys()]);
        continue;
      }
      wanted.add(retriever);
      if (!retriever.facts.has(source.fact)) {
        warnOfUnknown(`${key}.fact`, source.fact, [...retriever.facts.keys()]);
      }
    }
    return [...wanted];

    function warnOfUnknown(key: string, id: string, ids: string[]) {
      const nearest = nearestOf(id, ids);
      const advice = nearest
        ? `did you mean "${nearest}"?`
        : `it has ${ids.join(', ') || 'none'}`;
      mapper.warnOnce(
        `${key}: Tech Insights has no "${id}"; ${advice}`,
        key,
        logger,
      );
    }
  }
}

function looksAt({ kinds }: Retriever, { kind }: CollectorSubject): boolean {
  return !kinds || kinds.has(kind.toLocaleLowerCase('en-US'));
}
