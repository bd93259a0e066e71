import { createRequire } from 'node:module';
import { datasource, metricIds, metrics } from '../metrics.mjs';

const require = createRequire(import.meta.url);
const { createBackendModule } = require('@backstage/backend-plugin-api');
const {
  scorecardMetricsExtensionPoint,
} = require('@red-hat-developer-hub/backstage-plugin-scorecard-node');

const describe = id => ({
  id,
  title: id,
  description: `Whether the descriptor says it: ${id}`,
  type: 'boolean',
});
const isTrue = (id, entity) => metrics[id.slice(datasource.length + 1)](entity);

/** A provider of some metrics of components. */
function providerOf(id, ids) {
  return {
    getProviderDatasourceId: () => datasource,
    getProviderId: () => id,
    getMetricType: () => 'boolean',
    getMetric: () => describe(ids[0]),
    getMetricThresholds: () => ({
      rules: [
        { key: 'success', expression: '==true' },
        { key: 'error', expression: '==false' },
      ],
    }),
    getCatalogFilter: () => ({ kind: 'component' }),
    calculateMetric: async entity => isTrue(ids[0], entity),
    ...(ids.length > 1
      ? {
          getMetricIds: () => ids,
          getMetrics: () => ids.map(describe),
          calculateMetrics: async entity =>
            new Map(ids.map(each => [each, isTrue(each, entity)])),
        }
      : {}),
  };
}

/** Scorecard with a provider for each metric, or one for all of them. */
export function scorecardFeatures({ together }) {
  const providers = together
    ? [providerOf(datasource, metricIds)]
    : metricIds.map(id => providerOf(id, [id]));
  return [
    require('@red-hat-developer-hub/backstage-plugin-scorecard-backend')
      .default,
    createBackendModule({
      pluginId: 'scorecard',
      moduleId: 'catalog-metrics',
      register(env) {
        env.registerInit({
          deps: { points: scorecardMetricsExtensionPoint },
          async init({ points }) {
            points.addMetricProvider(...providers);
          },
        });
      },
    }),
  ];
}
