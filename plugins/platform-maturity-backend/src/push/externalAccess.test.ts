import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  factsPushPermission,
  PlatformMaturityClient,
  type PushedReport,
} from '@paved/plugin-platform-maturity-common';
import platformMaturityPlugin from '..';
import { component } from '../__testUtils__/assessments';

jest.setTimeout(60_000);

const tokens = {
  pipeline: 'a-token-for-the-pipeline',
  restricted: 'a-token-for-facts-alone',
  other: 'a-token-for-another-plugin',
};
const rate: PushedReport = {
  subject: 'component:default/cart',
  fact: 'deploymentsPerDay',
  value: 3,
};

describe('a token of external access', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        catalogServiceMock.factory({ entities: [component('cart')] }),
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            backend: {
              baseUrl: 'http://localhost:7007',
              auth: {
                externalAccess: [
                  {
                    type: 'static',
                    options: { token: tokens.pipeline, subject: 'pipeline' },
                  },
                  {
                    type: 'static',
                    options: {
                      token: tokens.restricted,
                      subject: 'restricted',
                    },
                    accessRestrictions: [
                      {
                        plugin: 'platform-maturity',
                        permission: factsPushPermission.name,
                      },
                    ],
                  },
                  {
                    type: 'static',
                    options: { token: tokens.other, subject: 'other' },
                    accessRestrictions: [{ plugin: 'catalog' }],
                  },
                ],
              },
            },
          },
        }),
      ],
    });
  });
  afterAll(() => backend.stop());

  const clientWith = (token: string) =>
    new PlatformMaturityClient({
      discoveryApi: {
        getBaseUrl: async pluginId =>
          `http://localhost:${backend.server.port()}/api/${pluginId}`,
      },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { ...init?.headers, Authorization: `Bearer ${token}` },
          }),
      },
    });

  it.each(['pipeline', 'restricted'] as const)('pushes: %s', async name => {
    const client = clientWith(tokens[name]);
    const reports = [rate, { ...rate, subject: 'component:default/none' }];
    expect(await client.pushFacts(reports)).toEqual({
      outcomes: ['stored', 'unknownEntity'],
    });
  });

  it('does no more than it is for', async () => {
    const client = clientWith(tokens.restricted);
    await expect(client.refresh()).rejects.toThrow('403');
    await expect(client.getRefresh()).rejects.toThrow('403');
  });

  it('is refused by plugins that it is not for', async () => {
    const client = clientWith(tokens.other);
    await expect(client.pushFacts([rate])).rejects.toThrow('403');
  });

  it('must be one that is known', async () => {
    const client = clientWith('a-token-that-nobody-gave');
    await expect(client.pushFacts([rate])).rejects.toThrow('401');
  });
});
