import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onStop } from '../../scripts/setup/process.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { generatePortal } from '../catalog/portal.mjs';
import { fromRoot } from './fromRoot.mjs';
import { startPortal } from './startPortal.mjs';

const { knex: connect } = fromRoot('knex');

/**
 * Catalogs that took minutes to fill, for this run and the next: outside of the
 * repository, as PostgreSQL has to get there as another user.
 */
const kept = join(tmpdir(), 'paved-benchmark-catalogs');

export const engines = {
  PostgreSQL: createPostgres,
  SQLite: createSqlite,
};

/**
 * A database engine with catalogs to measure on. `catalogOf` resolves to what
 * `backend.database` says for a portal whose catalog holds a portal's entities;
 * everything else in it is empty. The catalog is filled the first time, by
 * Backstage itself, and copied from then on.
 *
 * @param {keyof typeof engines} name
 */
export async function startEngine(name) {
  if (!Object.hasOwn(engines, name)) {
    throw new Error(
      `No database engine '${name}' among ${Object.keys(engines).join(', ')}`,
    );
  }
  const engine = await engines[name]();
  return {
    ...engine,
    name,
    async catalogOf(size) {
      const entities = generatePortal({ entities: size });
      const key = `c${size}_${await keyOf(entities)}`;
      if (!(await engine.has(key))) {
        await fill(engine, key, entities, name);
      }
      return engine.copy(key);
    },
  };
}

/** Another generator, or another catalog, makes another database. */
async function keyOf(entities) {
  const catalog = fromRoot('@backstage/plugin-catalog-backend/package.json');
  return createHash('sha256')
    .update(catalog.version)
    .update(JSON.stringify(entities))
    .digest('hex')
    .slice(0, 8);
}

async function fill(engine, key, entities, name) {
  const start = performance.now();
  console.log(
    `Filling a catalog of ${entities.length} entities on ${name} (once)`,
  );
  const database = await engine.create(key);
  const portal = await startPortal({ database });
  const count = await portal.ask('load', entities);
  await portal.stop();
  if (count !== entities.length) {
    throw new Error(`The catalog has ${count} of ${entities.length} entities`);
  }
  await engine.keep(key);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`It took ${seconds} s`);
}

async function createPostgres() {
  const folder = join(kept, 'postgres');
  await mkdir(kept, { recursive: true });
  const connection = await startPostgres({ kept: folder });
  const admin = connect({
    client: 'pg',
    connection,
    pool: { min: 0, max: 1 },
  });
  onStop(() => admin.destroy());
  let copies = 0;
  const configOf = prefix => ({
    client: 'pg',
    connection,
    prefix: `${prefix}_`,
  });
  const namesOf = async prefix => {
    const { rows } = await admin.raw(
      'select datname from pg_database where datname like ?',
      [`${prefix.replaceAll('_', '\\_')}\\_%`],
    );
    return rows.map(({ datname }) => datname);
  };
  const drop = async prefix => {
    for (const name of await namesOf(prefix)) {
      await admin.raw('drop database ?? with (force)', [name]);
    }
  };
  // What a run left that was killed.
  for (const prefix of ['run', 'new']) {
    await drop(prefix);
  }
  return {
    has: async key => (await namesOf(`kept_${key}`)).length > 0,
    async create(key) {
      await drop(`new_${key}`);
      return configOf(`new_${key}`);
    },
    /** Only what is complete gets the name that the next run looks for. */
    async keep(key) {
      await admin.raw('alter database ?? rename to ??', [
        `new_${key}_catalog`,
        `kept_${key}_catalog`,
      ]);
      await drop(`new_${key}`);
    },
    async copy(key) {
      copies += 1;
      const prefix = `run_${process.pid}_${copies}`;
      onStop(() => drop(prefix));
      await admin.raw('create database ?? template ??', [
        `${prefix}_catalog`,
        `kept_${key}_catalog`,
      ]);
      return configOf(prefix);
    },
    /** A connection to the database of a plugin. */
    open({ prefix }, plugin) {
      const url = new URL(connection);
      url.pathname = `/${prefix}${plugin}`;
      return connect({
        client: 'pg',
        connection: url.href,
        pool: { min: 0, max: 1 },
      });
    },
  };
}

async function createSqlite() {
  const folder = join(kept, 'sqlite');
  await mkdir(folder, { recursive: true });
  const fileOf = key => join(folder, `${key}.sqlite`);
  const temporary = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'paved-benchmark-'));
    onStop(() => rm(directory, { recursive: true, force: true }));
    return { client: 'better-sqlite3', connection: { directory } };
  };
  const created = new Map();
  return {
    has: async key => existsSync(fileOf(key)),
    async create(key) {
      created.set(key, await temporary());
      return created.get(key);
    },
    async keep(key) {
      const { directory } = created.get(key).connection;
      const file = await readFile(join(directory, 'catalog.sqlite'));
      await writeFile(fileOf(key), file);
    },
    async copy(key) {
      const database = await temporary();
      const { directory } = database.connection;
      await cp(fileOf(key), join(directory, 'catalog.sqlite'));
      return database;
    },
    open: ({ connection: { directory } }, plugin) =>
      connect({
        client: 'better-sqlite3',
        connection: { filename: join(directory, `${plugin}.sqlite`) },
        useNullAsDefault: true,
      }),
  };
}
