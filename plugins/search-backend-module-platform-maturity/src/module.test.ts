import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import { delegatingAuthFactory } from '@paved/backend-tests';
import platformMaturityPlugin from '@paved/plugin-platform-maturity-backend';
import type { Express } from 'express';
import request from 'supertest';
import searchModulePlatformMaturity from '.';
import { testPolicyModule } from './__testUtils__/testPolicy';

jest.setTimeout(60_000);

type Backend = Awaited<ReturnType<typeof startTestBackend>>;

/** With what the operator says of figures over all entities. */
function startPortal(settings: { figuresOverAll?: boolean }): Promise<Backend> {
  return startTestBackend({
    features: [
      catalogPlugin,
      permissionPlugin,
      testPolicyModule,
      permissionsServiceFactory,
      delegatingAuthFactory,
      httpAuthServiceFactory,
      schedulerServiceFactory,
      platformMaturityPlugin,
      searchPlugin,
      searchModulePlatformMaturity,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: {
            rules: [{ allow: ['Component', 'Group', 'Location'] }],
            locations: [
              {
                type: 'file',
                target: resolve(__dirname, '__fixtures__/catalog-info.yaml'),
              },
            ],
          },
          search: {
            collators: {
              platformMaturity: {
                ...settings,
                schedule: {
                  frequency: { seconds: 1 },
                  timeout: { seconds: 10 },
                },
              },
            },
          },
        },
      }),
    ],
  });
}

/** Who asks what of a portal. */
function searching(portal: () => Backend) {
  const agent = () => request(portal().server as unknown as Express);
  const get = (user: string, term: string) =>
    agent()
      .get('/api/search/query')
      .query({ term, 'types[0]': 'platform-maturity' })
      .set(
        'Authorization',
        mockCredentials.user.header(`user:default/${user}`),
      );
  return { agent, get };
}

describe('the search module', () => {
  let backend: Backend;

  beforeAll(async () => {
    backend = await startPortal({ figuresOverAll: true });
  });
  afterAll(() => backend.stop());

  const { agent, get } = searching(() => backend);

  async function find(user: string, term: string) {
    const { status, body } = await get(user, term);
    // Until something is indexed, the search has no such type.
    const results: { document: { location: string } }[] =
      status === 200 ? body.results : [];
    return results.map(({ document }) => document.location);
  }

  /** The catalog and the two schedules need a moment one after the other. */
  async function findEventually(term: string, expected: number) {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const found = await find('everybody', term);
      if (found.length === expected) {
        return found;
      }
      await agent()
        .post('/api/platform-maturity/refresh')
        .set('Authorization', mockCredentials.user.header());
      await sleep(1_000);
    }
    throw new Error(`Never found ${expected} results for ${term}`);
  }

  it('finds assessments by what is to be done, and shows nobody a hidden one', async () => {
    expect((await findEventually('evidence', 3)).sort()).toEqual([
      '/catalog/default/component/cart/maturity',
      '/catalog/default/component/secret-pricing/maturity',
      '/catalog/default/group/checkout/maturity',
    ]);
    expect((await find('reader', 'evidence')).sort()).toEqual([
      '/catalog/default/component/cart/maturity',
      '/catalog/default/group/checkout/maturity',
    ]);
    expect(await find('reader', 'pricing')).toEqual([]);
    expect(await find('everybody', 'squad')).toEqual([
      '/catalog/default/group/checkout/maturity',
    ]);
  });
});

describe('without a word on figures over all entities', () => {
  let backend: Backend;

  beforeAll(async () => {
    backend = await startPortal({});
  });
  afterAll(() => backend.stop());

  const { get } = searching(() => backend);

  it('has no assessments to be searched', async () => {
    const { body } = await get('everybody', 'evidence').expect(400);
    expect(body.results).toBeUndefined();
    expect(body.error.message).toContain('types');
  });
});
