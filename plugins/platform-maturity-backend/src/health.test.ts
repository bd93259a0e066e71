import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendPlugin,
  type RootHealthService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import { component } from './__testUtils__/assessments';
import { migrated } from './__testUtils__/databases';
import platformMaturityPlugin from '.';

jest.setTimeout(60_000);

type Backend = Awaited<ReturnType<typeof startTestBackend>>;

const get = (backend: Backend, path: string) =>
  request(backend.server)
    .get(path)
    .set('Authorization', mockCredentials.user.header());
const readiness = (backend: Backend) =>
  get(backend, '/.backstage/health/v1/readiness');
const plugin = (path: string) => `/api/platform-maturity${path}`;

const never = () => new Promise<never>(() => {});

/** Another plugin of the same backend, which starts at once. */
function neighbour() {
  let started: (health: RootHealthService) => void;
  const health = new Promise<RootHealthService>(resolve => {
    started = resolve;
  });
  const feature = createBackendPlugin({
    pluginId: 'neighbour',
    register({ registerInit }) {
      registerInit({
        deps: { rootHealth: coreServices.rootHealth },
        async init({ rootHealth }) {
          started(rootHealth);
        },
      });
    },
  });
  return { health, feature };
}

describe('health', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('is not ready before the migrations ran', async () => {
    const knex = await databases.init('SQLITE_3');
    let release!: () => void;
    const connecting = new Promise<void>(resolve => {
      release = resolve;
    });
    const { health, feature } = neighbour();
    const starting = startTestBackend({
      features: [
        platformMaturityPlugin,
        feature,
        catalogServiceMock.factory(),
        mockServices.database.mock({
          getClient: async () => {
            await connecting;
            return knex;
          },
        }).factory,
      ],
    });

    const root = await health;
    await new Promise(done => setTimeout(done, 200));
    expect(await root.getReadiness()).toMatchObject({ status: 503 });
    expect(await root.getLiveness()).toMatchObject({ status: 200 });
    expect(await knex.schema.hasTable('assessments')).toBe(false);

    release();
    const backend = await starting;
    expect(await knex.schema.hasTable('assessments')).toBe(true);
    expect((await readiness(backend)).status).toBe(200);
    await backend.stop();
    await knex.destroy();
  });

  it('does not start when a migration fails', async () => {
    const knex = await databases.init('SQLITE_3');
    await knex.schema.createTable('assessments', table => table.integer('id'));
    // Knex tells about it there, whoever else does.
    const told = jest.spyOn(console, 'log').mockImplementation(() => {});
    await expect(
      startTestBackend({
        features: [
          platformMaturityPlugin,
          catalogServiceMock.factory(),
          mockServices.database.factory({ knex }),
        ],
      }),
    ).rejects.toThrow('assessments');
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    await knex.destroy();
  });

  describe('with a catalog that hangs', () => {
    let knex: Knex;

    beforeAll(async () => {
      knex = await migrated(databases, 'SQLITE_3');
      const backend = await startTestBackend({
        features: [
          platformMaturityPlugin,
          catalogServiceMock.factory({ entities: [component('cart')] }),
          mockServices.database.factory({ knex }),
        ],
      });
      await request(backend.server)
        .post(plugin('/refresh'))
        .set('Authorization', mockCredentials.user.header())
        .expect(202);
      await backend.stop();
    });
    afterAll(() => knex.destroy());

    it('is ready and serves what is stored', async () => {
      const catalog = catalogServiceMock.mock({
        queryEntities: never,
        getEntitiesByRefs: never,
        getEntities: never,
      });
      const backend = await startTestBackend({
        features: [
          platformMaturityPlugin,
          catalog.factory,
          schedulerServiceFactory,
          mockServices.database.factory({ knex }),
        ],
      });
      expect((await readiness(backend)).status).toBe(200);

      let state = (await get(backend, plugin('/refresh'))).body;
      while (state.phase !== 'reading') {
        await new Promise(done => setTimeout(done, 50));
        state = (await get(backend, plugin('/refresh'))).body;
      }
      expect(state).toMatchObject({
        running: true,
        lastRun: { outcome: 'succeeded' },
      });
      expect(catalog.queryEntities).toHaveBeenCalled();

      const organization = await get(
        backend,
        plugin('/assessments/organization'),
      );
      expect(organization.body).toMatchObject({
        subject: { ref: 'organization' },
      });
      const list = await get(backend, plugin('/assessments'));
      expect(list.body.items).toHaveLength(2);
      expect((await readiness(backend)).status).toBe(200);
      await backend.stop();
    });
  });
});
