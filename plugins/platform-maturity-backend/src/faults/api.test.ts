import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import request from 'supertest';
import platformMaturityPlugin from '..';
import { component } from '../__testUtils__/assessments';
import { migrated } from '../__testUtils__/databases';
import { FaultyCatalog } from '../__testUtils__/FaultyCatalog';

jest.setTimeout(60_000);

describe('the API, while the catalog misbehaves', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('serves the last good state, and says what went wrong and how old it is', async () => {
    const knex = await migrated(databases, 'SQLITE_3');
    const catalog = new FaultyCatalog();
    catalog.entities = ['a', 'b', 'c'].map(name => component(name));
    const backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog as unknown as CatalogService,
        }),
        mockServices.database.factory({ knex }),
      ],
    });
    const call = async (method: 'get' | 'post', path: string) => {
      const { body } = await request(backend.server)
        [method](`/api/platform-maturity${path}`)
        .set('Authorization', mockCredentials.user.header());
      return body;
    };
    const refresh = async () => {
      await call('post', '/refresh');
      for (;;) {
        const state = await call('get', '/refresh');
        if (!state.running && state.lastRun) {
          return state;
        }
        await new Promise(done => setTimeout(done, 50));
      }
    };

    const { lastSuccessAt, ...first } = await refresh();
    expect(first.lastRun).toMatchObject({ outcome: 'succeeded' });
    const before = await call('get', '/assessments');
    expect(before.items).toHaveLength(4);

    catalog.misbehave({
      async *pages([page]) {
        yield page;
        throw new Error('connection reset');
      },
    });
    expect(await refresh()).toMatchObject({
      lastSuccessAt,
      lastRun: {
        outcome: 'failed',
        error: expect.stringContaining('connection reset'),
      },
    });
    expect(await call('get', '/assessments')).toEqual(before);
    expect(await call('get', '/assessments/organization')).toMatchObject({
      checkedAt: lastSuccessAt,
    });

    catalog.behave();
    const recovered = await refresh();
    expect(recovered.lastRun).toMatchObject({ outcome: 'succeeded' });
    expect(recovered.lastSuccessAt > lastSuccessAt).toBe(true);

    await backend.stop();
    await knex.destroy();
  });
});
