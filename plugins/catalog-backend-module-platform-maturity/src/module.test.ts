import { setTimeout as sleep } from 'node:timers/promises';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import platformMaturityPlugin from '@paved/plugin-platform-maturity-backend';
import type { Express } from 'express';
import request from 'supertest';
import catalogModulePlatformMaturity from '.';

jest.setTimeout(300_000);

let connection: EntityProviderConnection;

/** Lets the tests write entities into the catalog. */
const madeUp = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'made-up',
  register({ registerInit }) {
    registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => 'made-up',
          async connect(given) {
            connection = given;
          },
        });
      },
    });
  },
});

async function write(title: string): Promise<void> {
  const annotations = {
    'backstage.io/managed-by-location': 'url:https://example.com/cart',
    'backstage.io/managed-by-origin-location': 'url:https://example.com/cart',
  };
  await connection.applyMutation({
    type: 'full',
    entities: [
      {
        locationKey: 'made-up',
        entity: {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'cart', title, annotations },
          spec: { type: 'service', lifecycle: 'production', owner: 'shop' },
        },
      },
    ],
  });
}

describe('the catalog module', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePlatformMaturity,
        madeUp,
        platformMaturityPlugin,
        // The tests' own one does not reach from one plugin to another.
        eventsServiceFactory,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            catalog: { rules: [{ allow: ['Component'] }] },
            // Nothing but hints makes it look again.
            platformMaturity: { schedule: { frequency: { hours: 1 } } },
          },
        }),
      ],
    });
  });
  afterAll(() => backend.stop());

  async function get(path: string) {
    const { body } = await request(backend.server as unknown as Express)
      .get(`/api/${path}`)
      .set('Authorization', mockCredentials.service.header());
    return body;
  }

  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) {
      await sleep(50);
    }
  };
  const titleIn = async (path: string, part: 'metadata' | 'subject') =>
    (await get(path))[part]?.title;
  const assessed = (title: string) => async () =>
    (await titleIn(
      'platform-maturity/assessments/by-name/component/default/cart',
      'subject',
    )) === title;
  const stitched = (title: string) => async () =>
    (await titleIn(
      'catalog/entities/by-name/component/default/cart',
      'metadata',
    )) === title;

  it('lets a change show soon after the catalog shows it', async () => {
    await write('Cart');
    await until(assessed('Cart'));
    for (const title of ['Trolley', 'Basket']) {
      await write(title);
      await until(stitched(title));
      const stitchedAt = performance.now();
      await until(assessed(title));
      // Well before anything but a hint would have made it look again.
      expect(performance.now() - stitchedAt).toBeLessThan(8_000);
    }
  });
});
