import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { MetricProvider } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';

/** A provider of one metric; what has no value cannot be calculated. */
export function provider(
  id: string,
  values: Record<string, number | boolean>,
  more: { title?: string; unit?: string; kind?: string } = {},
): MetricProvider {
  const { title = id, unit, kind = 'Component' } = more;
  const isBoolean = Object.values(values).some(
    value => typeof value === 'boolean',
  );
  const type = isBoolean ? 'boolean' : 'number';
  return {
    getProviderDatasourceId: () => id.split('.')[0],
    getProviderId: () => id,
    getMetricType: () => type,
    // Later releases of Scorecard name a unit.
    getMetric: () => ({ id, title, description: title, type, unit } as any),
    getMetricThresholds: () => ({
      rules: isBoolean
        ? [
            { key: 'success', expression: '==true' },
            { key: 'error', expression: '==false' },
          ]
        : [
            { key: 'success', expression: '>=0' },
            { key: 'error', expression: '<0' },
          ],
    }),
    getCatalogFilter: () => ({ kind }),
    calculateMetric: async ({ metadata }: Entity) => {
      if (!(metadata.name in values)) {
        throw new Error(`Nothing is known of ${metadata.name}`);
      }
      return values[metadata.name];
    },
  };
}

/** The part of the configuration that lets providers measure once a second. */
export function schedulesOf(providers: readonly MetricProvider[]): JsonObject {
  const plugins: Record<string, Record<string, JsonObject>> = {};
  for (const each of providers) {
    const [datasource, name] = each.getProviderId().split('.');
    plugins[datasource] ??= {};
    plugins[datasource][name] = {
      schedule: {
        frequency: { seconds: 1 },
        timeout: { seconds: 30 },
        initialDelay: { seconds: 0 },
      },
    };
  }
  return { plugins };
}
