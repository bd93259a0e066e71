import { resolve } from 'node:path';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import { startCollector } from '@paved/backend-tests';
import scorecardPlugin from '@red-hat-developer-hub/backstage-plugin-scorecard-backend';
import {
  scorecardMetricsExtensionPoint,
  type MetricProvider,
} from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import scorecardModule from '..';

/** The test catalog, as the configuration names it. */
export const catalogLocations = {
  rules: [{ allow: ['Component', 'Group'] }],
  locations: [
    {
      type: 'file',
      target: resolve(__dirname, '../__fixtures__/catalog.yaml'),
    },
  ],
};

/** The real Scorecard over the real catalog, with metric providers. */
export const peerFeatures = (
  ...providers: MetricProvider[]
): BackendFeature[] => [
  catalogPlugin,
  scorecardPlugin,
  createBackendModule({
    pluginId: 'scorecard',
    moduleId: 'test-providers',
    register({ registerInit }) {
      registerInit({
        deps: { metrics: scorecardMetricsExtensionPoint },
        async init({ metrics }) {
          metrics.addMetricProvider(...providers);
        },
      });
    },
  }),
];

/** The module, beside the features that it reads from. */
export const startBackend = ({
  features,
  config,
  engine,
}: {
  features: BackendFeature[];
  config: JsonObject;
  engine?: string;
}) =>
  startCollector({
    features: [...features, scorecardModule],
    config: { catalog: catalogLocations, ...config },
    engine,
  });
