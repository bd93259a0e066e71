import { resolve } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { component } from './__testUtils__/assessments';
import platformMaturityPlugin from '.';

jest.setTimeout(60_000);

const configured = (data: JsonObject) =>
  mockServices.rootConfig.factory({ data });

describe('platformMaturityPlugin', () => {
  it.each<[string, JsonObject]>([
    [
      'platformMaturity.policy.factors.teamSize.weight: ',
      { policy: { factors: { teamSize: { weight: 'high' } } } },
    ],
    [
      'platformMaturity.schedule.frequency: ',
      { schedule: { frequency: 'never' } },
    ],
    [
      'platformMaturity.polices: unknown key; did you mean policy?',
      { polices: {} },
    ],
  ])('does not start with a wrong configuration: %s', async (key, section) => {
    await expect(
      startTestBackend({
        features: [
          platformMaturityPlugin,
          catalogServiceMock.factory(),
          configured({ platformMaturity: section }),
        ],
      }),
    ).rejects.toThrow(key);
  });

  it('tells an entity that is not assessed yet', async () => {
    const backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        catalogServiceMock.factory({ entities: [component('cart')] }),
      ],
    });
    const get = (path: string) =>
      request(backend.server)
        .get(`/api/platform-maturity${path}`)
        .set('Authorization', mockCredentials.user.header());

    const entity = await get('/assessments/by-name/component/default/cart');
    expect(entity.status).toBe(404);
    expect(entity.body.error.message).toContain(
      'component:default/cart is in the catalog and not assessed yet',
    );
    const organization = await get('/assessments/organization');
    expect(organization.status).toBe(404);
    expect(organization.body.error.message).toContain('not assessed yet');
    const list = await get('/assessments');
    expect(list.body).toEqual({ items: [] });
    const refresh = await get('/refresh');
    expect(refresh.body).toEqual({ running: false });
    await backend.stop();
  });

  it('assesses a catalog that fills up after the start, by itself', async () => {
    const backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        catalogPlugin,
        schedulerServiceFactory,
        configured({
          catalog: {
            rules: [
              {
                allow: [
                  'Component',
                  'Group',
                  'User',
                  'Product',
                  'Domain',
                  'System',
                  'API',
                  'Resource',
                ],
              },
            ],
            locations: ['org', 'shop'].map(name => ({
              type: 'file',
              target: resolve(__dirname, `__fixtures__/company/${name}.yaml`),
            })),
          },
        }),
      ],
    });
    const read = async (path: string) =>
      (
        await request(backend.server)
          .get(`/api/platform-maturity${path}`)
          .set('Authorization', mockCredentials.user.header())
      ).body;
    let state = await read('/refresh');
    while (!state.lastRun) {
      await new Promise(done => setTimeout(done, 250));
      state = await read('/refresh');
    }
    expect(state).toMatchObject({
      lastRun: { outcome: 'succeeded', entities: 11, assessed: 10 },
    });
    const cart = await read('/assessments/by-name/component/default/cart');
    expect(cart.subject.systems).toEqual(['system:default/shop']);
    await backend.stop();
  });
});
