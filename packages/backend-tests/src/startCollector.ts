import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import {
  platformMaturityFactCollectorsExtensionPoint,
  type CollectedReport,
  type CollectorSubject,
  type FactCollector,
} from '@paved/plugin-platform-maturity-node';
import { denyingAuth } from './denyingAuth';
import { databaseOn } from './engines';

/**
 * A backend in which a module runs under a plugin that does nothing but keep
 * its collectors, and collects with that plugin’s own credentials.
 */
export async function startCollector(options: {
  /** The module, and what it reads from. */
  features: BackendFeature[];
  config: JsonObject;
  /** One of the engines. */
  engine?: string;
}) {
  const database = databaseOn(options.engine ?? 'SQLite');
  const collectors: FactCollector[] = [];
  const logger = mockServices.logger.mock();
  let ownCredentials: Parameters<FactCollector['collect']>[1]['credentials'];
  const backend = await startTestBackend({
    features: [
      ...denyingAuth,
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
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
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
