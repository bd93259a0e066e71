import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { organizationRef } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { createRefreshing } from '../__testUtils__/refreshing';
import { DatabaseGoldenPathStore } from '../database/DatabaseGoldenPathStore';

jest.setTimeout(60_000);

const ref = 'component:default/cart';
const service = 'template:default/service';

function cart(template?: string): Entity {
  const entity = component('cart');
  entity.metadata.annotations = template
    ? { 'backstage.io/source-template': template }
    : {};
  return entity;
}

describe('golden paths over refreshes that read what changed', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let portal: ReturnType<typeof createRefreshing>;

    beforeEach(async () => {
      knex = await migrated(databases, engine);
      portal = createRefreshing(knex, mockServices.logger.mock());
      portal.catalog.entities = [cart(service), component('till')];
      await portal.refresh();
    });
    afterEach(() => knex.destroy());

    async function departed(): Promise<string[]> {
      const paths = new DatabaseGoldenPathStore(knex);
      const scope = (await paths.scopeOf(organizationRef))!;
      const found = await paths.departures(scope, new Date(0), 10, 0);
      return found.map(({ component: left }) => left);
    }

    it.each([
      ['all', () => portal.refresh()],
      ['one entity', () => portal.refreshOnly([ref])],
    ])('tell what left and what came back: %s', async (_, refresh) => {
      portal.catalog.entities = [cart(), component('till')];
      await refresh();
      expect(await departed()).toEqual([ref]);
      await portal.refresh();
      expect(await departed()).toEqual([ref]);
      portal.catalog.entities = [cart(service), component('till')];
      await refresh();
      expect(await departed()).toEqual([]);
    });

    it('forget what leaves the catalog', async () => {
      portal.catalog.entities = [component('till')];
      await portal.refresh();
      expect(await departed()).toEqual([]);
      expect(await knex('template_origins').pluck('ref')).toEqual([]);
      // It is another one, which never had a template.
      portal.catalog.entities = [cart(), component('till')];
      await portal.refresh();
      expect(await departed()).toEqual([]);
    });
  });
});
