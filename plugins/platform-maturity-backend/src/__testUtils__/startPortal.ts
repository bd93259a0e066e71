import { resolve } from 'node:path';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModelModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
import { delegatingAuthFactory } from '@paved/backend-tests';
import type { Express } from 'express';
import request from 'supertest';
import platformMaturityPlugin from '..';
import { catalogUserInfoFactory } from './catalogUserInfo';
import { oddEntityModule } from './oddEntities';
import { testPolicyModule } from './testPolicy';

/** A backend with real catalog and permissions, over a folder of descriptors. */
export async function startPortal(options: {
  /** Paths or globs. */
  targets: string[];
  /** Every kind that the descriptors have. */
  kinds: string[];
  config?: JsonObject;
  features?: BackendFeature[];
}) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      scaffolderEntityModelModule,
      oddEntityModule,
      permissionPlugin,
      testPolicyModule,
      permissionsServiceFactory,
      delegatingAuthFactory,
      httpAuthServiceFactory,
      catalogUserInfoFactory,
      platformMaturityPlugin,
      ...(options.features ?? []),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: {
            rules: [{ allow: options.kinds }],
            locations: options.targets.map(target => ({
              type: 'file',
              target,
            })),
          },
          ...options.config,
        },
      }),
    ],
  });
  const agent = request(backend.server as unknown as Express);
  const entities = async (): Promise<Entity[]> => {
    const { body } = await agent
      .get('/api/catalog/entities')
      .set('Authorization', mockCredentials.service.header());
    return body;
  };
  return {
    stop: () => backend.stop(),
    server: backend.server,
    /** Requests to the plugin as the user of the given name; none: no token. */
    as(name: string | undefined) {
      const call = (method: 'get' | 'post' | 'delete', path: string) => {
        const pending = agent[method](`/api/platform-maturity${path}`);
        return name
          ? pending.set(
              'Authorization',
              mockCredentials.user.header(`user:default/${name}`),
            )
          : pending;
      };
      return {
        get: (path: string) => call('get', path),
        post: (path: string, body?: object | string) =>
          call('post', path).send(body),
        delete: (path: string) => call('delete', path),
      };
    },
    /** Requests to the plugin as another plugin, on nobody's behalf. */
    asService: () => ({
      get: (path: string) =>
        agent
          .get(`/api/platform-maturity${path}`)
          .set('Authorization', mockCredentials.service.header()),
      post: (path: string, body: object) =>
        agent
          .post(`/api/platform-maturity${path}`)
          .set('Authorization', mockCredentials.service.header())
          .send(body),
    }),
    entities,
    /** Waits until the catalog changes no more, relations included. */
    async untilCatalogIsStill() {
      let previous = '';
      for (;;) {
        const found = await entities();
        const etags = JSON.stringify(
          found.map(({ metadata }) => metadata.etag),
        );
        const isFilled = found.some(({ kind }) => kind !== 'Location');
        if (isFilled && etags === previous) {
          return;
        }
        previous = etags;
        await new Promise(done => setTimeout(done, 1_500));
      }
    },
  };
}

/** The fixture company, assessed. */
export async function startCompanyPortal(
  options: {
    /** More folders of fixtures. */
    with?: string[];
    features?: BackendFeature[];
    config?: JsonObject;
  } = {},
) {
  const folders = ['company', ...(options.with ?? [])];
  const portal = await startPortal({
    features: options.features,
    config: options.config,
    targets: folders.map(folder =>
      resolve(__dirname, `../__fixtures__/${folder}/catalog-info.yaml`),
    ),
    kinds: [
      'API',
      'Component',
      'Domain',
      'Group',
      'Location',
      'Product',
      'Resource',
      'System',
      'User',
    ],
  });
  await portal.untilCatalogIsStill();
  await portal.as('admin').post('/refresh').expect(202);
  return portal;
}

export type Portal = Awaited<ReturnType<typeof startPortal>>;
