import { setTimeout as sleep } from 'node:timers/promises';
import { fromRoot } from '../testbed/fromRoot.mjs';
import { countWrites, rememberRows, writesBetween } from '../testbed/rows.mjs';
import { paved, startPortal } from '../testbed/startPortal.mjs';

const task = 'platform-maturity:refresh';
/** What is kept of each run, not of what was assessed. */
const bookkeeping = ['refresh_state', 'refresh_runs'];
const sign = 'opsgenie.com/component-selector';

fromRoot('@backstage/cli/config/nodeTransform.cjs');
const { catalogFields, defaultPolicy } = fromRoot(
  '@paved/plugin-platform-maturity-common',
);

/** What a refresh reads of each entity, and what tells whether it changed. */
export const fields = {
  all: catalogFields(defaultPolicy),
  tags: ['kind', 'metadata.namespace', 'metadata.name', 'metadata.etag'],
};

/**
 * A portal with Paved, ready to be refreshed again and again: the first refresh
 * of a process, which also waits for the catalog to be complete, is over.
 */
export async function startPaved(engine, database, entities, options = {}) {
  const portal = await startPortal({
    database,
    plugins: [paved],
    ownClock: true,
    ...options,
    config: {
      platformMaturity: {
        schedule: { frequency: { trigger: 'manual' }, timeout: { hours: 1 } },
      },
    },
  });
  const knex = engine.open(database, 'platform-maturity');
  const forget = await rememberRows(knex);
  const { rssMiB } = await portal.ask('idle');
  // Of its own: what changes here is not changed in the catalog of another one.
  const component = structuredClone(
    entities.find(({ kind }) => kind === 'Component'),
  );
  const answerOf = () =>
    portal.get(
      `platform-maturity/assessments/by-name/component/default/${component.metadata.name}`,
    );

  /** A refresh, with what it took and what it tells of itself. */
  async function refresh() {
    const figures = await portal.ask('run', [task]);
    const { lastRun } = await portal.get('platform-maturity/refresh');
    if (lastRun?.outcome !== 'succeeded') {
      throw new Error(`A refresh failed: ${JSON.stringify(lastRun)}`);
    }
    return { ...figures, lastRun };
  }

  /** Long after the last time that all was read, whatever has changed. */
  async function readAll() {
    await portal.ask('putClockForward', 1);
    await portal.ask('idle');
    const figures = await refresh();
    const { entities: read, assessed } = figures.lastRun;
    if (read !== entities.length || assessed < entities.length / 2) {
      throw new Error(
        `Only ${read} entities were read, and ${assessed} subjects assessed`,
      );
    }
    return figures;
  }

  return {
    portal,
    knex,
    /** The one that changes. */
    component,
    refresh,
    idleMiB: rssMiB,
    /** A refresh of everything, where nothing was there before. */
    async first() {
      await forget();
      const figures = await readAll();
      const { assessed, changed } = figures.lastRun;
      if (changed !== assessed) {
        throw new Error(`${changed} of ${assessed} assessments were new`);
      }
      return figures;
    },
    /** A refresh of everything, where all is found as it was. */
    async full() {
      const figures = await readAll();
      const { assessed, changed } = figures.lastRun;
      if (changed > 0) {
        throw new Error(`${changed} of ${assessed} assessments differed`);
      }
      return figures;
    },
    /** A refresh that finds everything as it was. */
    async unchanged() {
      await portal.ask('idle');
      const figures = await refresh();
      if (figures.lastRun.changed + figures.lastRun.removed > 0) {
        throw new Error(`${figures.lastRun.changed} were taken for changed`);
      }
      return figures;
    },
    /** One entity changes: until its assessment tells so. */
    async oneChanged() {
      const before = JSON.stringify((await answerOf()).practices);
      component.metadata.annotations = toggled(component.metadata.annotations);
      // Where the catalog is elsewhere, so is what changes it.
      await (options.catalog ?? portal).ask('change', { added: [component] });
      await sleep(100);
      const start = performance.now();
      const figures = await refresh();
      const after = JSON.stringify((await answerOf()).practices);
      const seconds = (performance.now() - start) / 1_000;
      if (after === before) {
        throw new Error('The change cannot be seen');
      }
      return { ...figures, seconds };
    },
    /**
     * The rows that something writes, by table, apart from the account of the
     * run itself. `undefined` where the database does not count.
     */
    async writesOf(run) {
      if (engine.name !== 'PostgreSQL') {
        return undefined;
      }
      const before = await countWrites(knex);
      await run();
      const rows = writesBetween(before, await countWrites(knex));
      const written = Object.entries(rows)
        .filter(([name]) => !bookkeeping.includes(name))
        .reduce((sum, [, count]) => sum + count, 0);
      return { written, rows };
    },
    async stop() {
      await knex.destroy();
      await portal.stop();
    },
  };
}

/** The same annotations, but for a sign that was there or was not. */
export function toggled({ [sign]: had, ...annotations }) {
  return had ? annotations : { ...annotations, [sign]: 'tag:benchmark' };
}
