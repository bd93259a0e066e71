import { ResponseError } from '@backstage/errors';
import type {
  CollectedReport,
  CollectorSubject,
  FactCollector,
} from '@paved/plugin-platform-maturity-node';
import { serviceAnnotation } from './deliveryPolicy';

/** What the delivery service answers about one of its services. */
interface ServiceStatistics {
  service: string;
  deploymentsPerDay: number;
  /** Share (0–1) of deployments that failed; `null` before the first. */
  failedShare: number | null;
  /** Whether every change goes through its pipeline. */
  pipelineOnly: boolean;
  /** ISO 8601 */
  measuredAt: string;
}

/** Asks the delivery service about components that name their service. */
export function createDeliveryCollector(options: {
  baseUrl: string;
}): FactCollector {
  return {
    id: 'delivery',
    title: 'Delivery service',
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 2 } },
    maxAge: { days: 7 },
    facts: ['deploymentsPerDay', 'changeFailureShare'],
    practices: ['ciCd'],
    kinds: ['Component'],
    async collect(subjects, { signal, logger }) {
      const asked = subjects.filter(subject => serviceOf(subject));
      if (asked.length === 0) {
        return [];
      }
      const url = new URL('statistics', options.baseUrl);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ services: asked.map(serviceOf) }),
        // Ends the request when the time is up.
        signal,
      });
      if (!response.ok) {
        // An error keeps what was collected before, until it is a week old.
        throw await ResponseError.fromResponse(response);
      }
      const found = new Map(
        ((await response.json()) as ServiceStatistics[]).map(statistics => [
          statistics.service,
          statistics,
        ]),
      );
      logger.debug(`Known are ${found.size} of ${asked.length} services`);
      return asked.flatMap(subject => {
        const statistics = found.get(serviceOf(subject)!);
        // What is not known is left out: it is unknown, not zero.
        return statistics ? reportsOf(subject, statistics, url.origin) : [];
      });
    },
  };
}

function serviceOf({ annotations }: CollectorSubject): string | undefined {
  return annotations[serviceAnnotation];
}

function reportsOf(
  { ref }: CollectorSubject,
  statistics: ServiceStatistics,
  origin: string,
): CollectedReport[] {
  const { service, deploymentsPerDay, failedShare, pipelineOnly } = statistics;
  const provenance = { subject: ref, observedAt: statistics.measuredAt };
  return [
    { ...provenance, fact: 'deploymentsPerDay', value: deploymentsPerDay },
    ...(failedShare === null
      ? []
      : [
          {
            ...provenance,
            fact: 'changeFailureShare' as const,
            value: failedShare,
          },
        ]),
    {
      ...provenance,
      practice: 'ciCd',
      outcome: pipelineOnly ? 'met' : 'partial',
      tool: 'Delivery service',
      title: pipelineOnly
        ? 'Every change goes through the pipeline'
        : 'Some changes go around the pipeline',
      url: `${origin}/services/${encodeURIComponent(service)}`,
    },
  ];
}
