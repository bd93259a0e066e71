import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModelModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { delegatingAuthFactory } from '@paved/backend-tests';
import type { Express } from 'express';
import request from 'supertest';
import platformMaturityPlugin from '../..';
import { catalogUserInfoFactory } from '../../__testUtils__/catalogUserInfo';
import { leakPolicyModule } from './policy';

/** A request of a user. */
export interface Call {
  method?: 'get' | 'post' | 'delete';
  path: string;
  body?: object;
}

/** A portal with the real catalog and permissions, over some entities. */
export async function startWorld(
  entities: readonly Entity[],
  features: BackendFeature[] = [],
) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      scaffolderEntityModelModule,
      providing(entities),
      permissionPlugin,
      leakPolicyModule,
      permissionsServiceFactory,
      delegatingAuthFactory,
      httpAuthServiceFactory,
      catalogUserInfoFactory,
      actionsRegistryServiceFactory,
      actionsServiceFactory,
      platformMaturityPlugin,
      ...features,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          backend: { actions: { pluginSources: ['platform-maturity'] } },
          catalog: { processingInterval: '1h' },
        },
      }),
    ],
  });
  const agent = request(backend.server as unknown as Express);
  const send = (token: string, { method = 'get', path, body }: Call) =>
    agent[method](`/api${path}`).set('Authorization', token).send(body);
  const own = (call: Call) => send(mockCredentials.service.header(), call);
  const world = {
    stop: () => backend.stop(),
    server: backend.server as Server,
    /** A request to the plugin. */
    as: (user: string, { path, ...call }: Call) =>
      send(mockCredentials.user.header(`user:default/${user}`), {
        path: `/platform-maturity${path}`,
        ...call,
      }),
    /** The same of the backend itself, which may do everything. */
    own: ({ path, ...call }: Call) =>
      own({ path: `/platform-maturity${path}`, ...call }),
    /** What the catalog shows to a user. */
    async shownTo(user: string): Promise<Set<string>> {
      const { body } = await send(
        mockCredentials.user.header(`user:default/${user}`),
        { path: '/catalog/entities' },
      ).expect(200);
      return new Set((body as Entity[]).map(stringifyEntityRef));
    },
    /** Assesses everything as it is now. */
    async refresh(): Promise<void> {
      const since = new Date().toISOString();
      for (;;) {
        const { body } = await own({ path: '/platform-maturity/refresh' });
        const { running, lastRun } = body;
        if (!running && lastRun?.startedAt >= since) {
          return;
        }
        if (!running) {
          await own({ method: 'post', path: '/platform-maturity/refresh' });
        }
        await sleep(100);
      }
    },
  };

  let before = '';
  for (;;) {
    const { body } = await own({ path: '/catalog/entities' });
    const etags = JSON.stringify(
      (body as Entity[]).map(({ metadata }) => metadata.etag),
    );
    if (body.length === entities.length && etags === before) {
      return world;
    }
    before = etags;
    await sleep(1_500);
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Fills the catalog, in place of descriptors in files. */
function providing(entities: readonly Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'company',
    register({ registerInit }) {
      registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'company',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity })),
              }),
          });
        },
      });
    },
  });
}
