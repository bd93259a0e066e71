import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  assessmentReadPermission,
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
  dashboard: 'a-token-for-reading-entities',
  narrow: 'a-token-that-may-read-no-entity',
  other: 'a-token-for-another-plugin',
};
const cart = 'component:default/cart';
const rate: PushedReport = {
  subject: cart,
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
                    options: { token: tokens.dashboard, subject: 'dashboard' },
                    accessRestrictions: [
                      {
                        plugin: 'platform-maturity',
                        permission: [
                          assessmentReadPermission.name,
                          catalogEntityReadPermission.name,
                        ],
                      },
                    ],
                  },
                  {
                    type: 'static',
                    options: { token: tokens.narrow, subject: 'narrow' },
                    accessRestrictions: [
                      {
                        plugin: 'platform-maturity',
                        permission: assessmentReadPermission.name,
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

  describe('once there are assessments', () => {
    const refsSeenBy = async (name: keyof typeof tokens) => {
      const { items } = await clientWith(tokens[name]).listAssessments();
      return items.map(({ subject }) => subject.ref);
    };

    beforeAll(async () => {
      const client = clientWith(tokens.pipeline);
      while ((await refsSeenBy('pipeline')).length === 0) {
        await client.refresh();
      }
    });

    it('reads everything without restrictions', async () => {
      const client = clientWith(tokens.pipeline);
      expect(await refsSeenBy('pipeline')).toEqual([cart, 'organization']);
      expect(await client.getOrganization()).toMatchObject({
        subject: { ref: 'organization' },
      });
      expect(await client.getRefresh()).toHaveProperty('lastRun');
    });

    it('reads what its restrictions name, and not the organization', async () => {
      const client = clientWith(tokens.dashboard);
      expect(await refsSeenBy('dashboard')).toEqual([cart]);
      expect(await client.getHistory(cart)).toHaveProperty('entries');
      await expect(client.getOrganization()).rejects.toThrow('403');
      await expect(client.getPolicy()).rejects.toThrow('403');
      await expect(client.pushFacts([rate])).rejects.toThrow('403');
    });

    it('sees no entity where its restrictions leave the catalog out', async () => {
      const client = clientWith(tokens.narrow);
      expect(await refsSeenBy('narrow')).toEqual([]);
      await expect(client.getAssessment(cart)).rejects.toThrow('404');
      await expect(client.getHistory(cart)).rejects.toThrow('403');
    });

    it('reads nothing where its restrictions are for something else', async () => {
      const client = clientWith(tokens.restricted);
      await expect(client.listAssessments()).rejects.toThrow('403');
      await expect(client.getAssessment(cart)).rejects.toThrow('403');
      await expect(client.getHistory(cart)).rejects.toThrow('403');
    });
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
