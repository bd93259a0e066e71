import { createRequire } from 'node:module';
import { datasource, metrics } from '../metrics.mjs';

const require = createRequire(import.meta.url);
const { createBackendModule } = require('@backstage/backend-plugin-api');
const {
  scorecardMetricsExtensionPoint,
} = require('@red-hat-developer-hub/backstage-plugin-scorecard-node');

const ids = Object.keys(metrics).map(name => `${datasource}.${name}`);
const describe = id => ({
  id,
  title: id,
  description: `Whether the entity says it: ${id}`,
  type: 'boolean',
});

/**
 * All metrics from one provider, the fastest way that Scorecard offers: a
 * provider for each would read the whole catalog once for each.
 */
const provider = {
  getProviderDatasourceId: () => datasource,
  getProviderId: () => datasource,
  getMetricType: () => 'boolean',
  getMetric: () => describe(ids[0]),
  getMetricIds: () => ids,
  getMetrics: () => ids.map(describe),
  getMetricThresholds: () => ({
    rules: [
      { key: 'success', expression: '==true' },
      { key: 'error', expression: '==false' },
    ],
  }),
  getCatalogFilter: () => ({ kind: 'component' }),
  calculateMetric: async entity => Object.values(metrics)[0](entity),
  calculateMetrics: async entity =>
    new Map(
      Object.entries(metrics).map(([name, isTrue]) => [
        `${datasource}.${name}`,
        isTrue(entity),
      ]),
    ),
};

export default [
  require('@red-hat-developer-hub/backstage-plugin-scorecard-backend').default,
  createBackendModule({
    pluginId: 'scorecard',
    moduleId: 'catalog-metrics',
    register(env) {
      env.registerInit({
        deps: { points: scorecardMetricsExtensionPoint },
        async init({ points }) {
          points.addMetricProvider(provider);
        },
      });
    },
  }),
];
