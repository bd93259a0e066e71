// `node --expose-gc refreshes.mjs <file> <seed> <refreshes> <entities>`: one
// line of JSON for each refresh, with the memory in use after it.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// From here on TypeScript can be loaded, as the backend's own start does it.
require('@backstage/cli/config/nodeTransform.cjs');

const backend = '../../plugins/platform-maturity-backend/src';
const { migrationsDirectory } = require(`${backend}/database/connect.ts`);
const { soak } = require(`${backend}/soak/__testUtils__/soak.ts`);
const { knex: connect } = require('knex');

const [filename, seed, refreshes, entities] = process.argv.slice(2);
const knex = connect({
  client: 'better-sqlite3',
  connection: { filename },
  useNullAsDefault: true,
});
await knex.migrate.latest({ directory: migrationsDirectory });

const silent = () => {};
const logger = { debug: silent, info: silent, warn: silent, error: silent };
for await (const soaked of soak({
  knex,
  logger,
  seed: Number(seed),
  refreshes: Number(refreshes),
  entities: Number(entities),
})) {
  global.gc();
  const { heapUsed } = process.memoryUsage();
  console.log(JSON.stringify({ ...soaked, heapUsed }));
}
await knex.destroy();
