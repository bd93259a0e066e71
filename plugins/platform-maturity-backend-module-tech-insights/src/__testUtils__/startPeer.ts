import { resolve } from 'node:path';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import {
  techInsightsFactRetrieversExtensionPoint,
  type FactRetriever,
} from '@backstage-community/plugin-tech-insights-node';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import { startCollector } from '@paved/backend-tests';
import techInsightsModule from '..';

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

/** The real Tech Insights over the real catalog, with further fact retrievers. */
export const peerFeatures = (
  retrievers: Record<string, FactRetriever>,
): BackendFeature[] => [
  catalogPlugin,
  techInsightsPlugin,
  createBackendModule({
    pluginId: 'tech-insights',
    moduleId: 'test-retrievers',
    register({ registerInit }) {
      registerInit({
        deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
        async init({ retrievers: point }) {
          point.addFactRetrievers(retrievers);
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
    features: [...features, techInsightsModule],
    config: { catalog: catalogLocations, ...config },
    engine,
  });
