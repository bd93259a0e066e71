import type { FactCollector } from '@paved/plugin-platform-maturity-node';

/** A collector of deployments that answers nothing, with some of it replaced. */
export function collectorOf(
  changes: Partial<FactCollector> = {},
): FactCollector {
  return {
    id: 'deployments',
    title: 'Delivery service',
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    maxAge: { days: 7 },
    facts: ['deploymentsPerDay'],
    collect: async () => [],
    ...changes,
  };
}
