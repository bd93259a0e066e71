import { setTimeout as sleep } from 'node:timers/promises';
import { fromRoot } from './fromRoot.mjs';

const { coreServices, createBackendModule } = fromRoot(
  '@backstage/backend-plugin-api',
);
const catalogPlugin = fromRoot('@backstage/plugin-catalog-backend').default;
const { catalogProcessingExtensionPoint } = fromRoot(
  '@backstage/plugin-catalog-node',
);

/** Between two looks whether the catalog is done. */
const lookMs = 50;
/** Looks in a row that have to find nothing left to do. */
const quietLooks = 4;

const locationKey = 'generated';

/** The catalog, filled by an entity provider. */
export function createCatalogFeatures() {
  let connection;
  let knex;
  const provider = {
    getProviderName: () => 'generated',
    connect: async given => {
      connection = given;
    },
  };
  const module = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'generated',
    register(env) {
      env.registerInit({
        deps: {
          catalog: catalogProcessingExtensionPoint,
          // The catalog's own: a module belongs to its plugin.
          database: coreServices.database,
        },
        async init({ catalog, database }) {
          catalog.addEntityProvider(provider);
          knex = await database.getClient();
        },
      });
    },
  });
  const deferred = entities =>
    entities.map(entity => ({ entity, locationKey }));
  const settled = () => settle(knex);
  return {
    features: [catalogPlugin, module],
    /** Resolves when all entities are there, relations included. */
    async load(entities) {
      if (knex.client.config.client === 'better-sqlite3') {
        // What is begun anew when it fails need not wait for the disk.
        await knex.raw('pragma synchronous = off');
        await knex.raw('pragma journal_mode = memory');
      }
      await connection.applyMutation({
        type: 'full',
        entities: deferred(entities),
      });
      await settled();
      return countOf(knex('final_entities').whereNotNull('final_entity'));
    },
    /** Resolves when the catalog answers with the entities as they are now. */
    async change({ added = [], removed = [] }) {
      await connection.applyMutation({
        type: 'delta',
        added: deferred(added),
        removed: deferred(removed),
      });
      await settled();
    },
  };
}

/** Resolves when nothing waits to be processed or stitched any more. */
async function settle(knex) {
  let quiet = 0;
  while (quiet < quietLooks) {
    await sleep(lookMs);
    const waiting =
      (await countOf(
        knex('refresh_state').where('next_update_at', '<=', knex.fn.now()),
      )) +
      (await countOf(knex('refresh_state').whereNull('processed_entity'))) +
      (await countOf(knex('stitch_queue')));
    quiet = waiting === 0 ? quiet + 1 : 0;
  }
}

async function countOf(query) {
  const { count } = await query.count({ count: '*' }).first();
  return Number(count);
}
