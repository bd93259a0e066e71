import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import {
  techInsightsFactRetrieversExtensionPoint,
  type FactRetriever,
} from '@backstage-community/plugin-tech-insights-node';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import type { JsonObject } from '@backstage/types';
import {
  platformMaturityFactCollectorsExtensionPoint,
  type CollectedReport,
  type CollectorSubject,
  type FactCollector,
} from '@paved/plugin-platform-maturity-node';
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

/** Real tokens and permissions, and a policy that lets no user read anything. */
const realAuth: BackendFeature[] = [
  authServiceFactory,
  httpAuthServiceFactory,
  permissionsServiceFactory,
  permissionPlugin,
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'deny-all',
    register({ registerInit }) {
      registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy({
            handle: async (): Promise<PolicyDecision> => ({
              result: AuthorizeResult.DENY,
            }),
          });
        },
      });
    },
  }),
];

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

/** Address of the PostgreSQL that `npm test` starts. */
const postgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

/** The engines that the other plugin is tested on; a CI has both. */
export const engines =
  postgres || process.env.CI ? ['SQLite', 'PostgreSQL'] : ['SQLite'];

/** Where the plugins keep their tables: on PostgreSQL in databases of their own. */
function databaseOn(engine: string) {
  if (engine === 'SQLite') {
    return { features: [], config: {} };
  }
  if (!postgres) {
    throw new Error('Tests need PostgreSQL, which cannot be had');
  }
  return {
    features: [databaseServiceFactory],
    config: {
      backend: {
        database: {
          client: 'pg',
          connection: postgres,
          prefix: `peer_${randomBytes(6).toString('hex')}_`,
        },
      },
    },
  };
}

/**
 * A backend in which the module runs under a plugin that does nothing but keep
 * its collectors, and collects with that plugin’s own credentials.
 */
export async function startBackend(options: {
  features: BackendFeature[];
  config: JsonObject;
  /** One of {@link engines}. */
  engine?: string;
}) {
  const database = databaseOn(options.engine ?? 'SQLite');
  const collectors: FactCollector[] = [];
  const logger = mockServices.logger.mock();
  let ownCredentials: Parameters<FactCollector['collect']>[1]['credentials'];
  const backend = await startTestBackend({
    features: [
      ...realAuth,
      schedulerServiceFactory,
      ...database.features,
      ...options.features,
      createBackendPlugin({
        pluginId: 'platform-maturity',
        register(env) {
          env.registerExtensionPoint(
            platformMaturityFactCollectorsExtensionPoint,
            { addCollector: (...added) => collectors.push(...added) },
          );
          env.registerInit({
            deps: { auth: coreServices.auth },
            async init({ auth }) {
              ownCredentials = await auth.getOwnServiceCredentials();
            },
          });
        },
      }),
      techInsightsModule,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: catalogLocations,
          ...database.config,
          ...options.config,
        },
      }),
    ],
  });
  return {
    stop: () => backend.stop(),
    collectors,
    warnings: () => logger.warn.mock.calls.map(([message]) => message),
    collect: (
      subjects: CollectorSubject[],
      signal: AbortSignal = new AbortController().signal,
    ): Promise<readonly CollectedReport[]> =>
      collectors[0].collect(subjects, {
        signal,
        logger,
        credentials: ownCredentials,
      }),
  };
}

/** What the backend asks a collector about. */
export function subject(
  kind: CollectorSubject['kind'],
  name: string,
): CollectorSubject {
  return {
    ref: `${kind.toLowerCase()}:default/${name}`,
    kind,
    namespace: 'default',
    name,
    annotations: {},
  };
}
