import { generatePortal } from '../catalog/portal.mjs';
import { publish } from '../measure/publish.mjs';
import {
  scorecardTogether,
  startPeer,
  techInsights,
} from '../peers/startPeer.mjs';
import { startEngine } from '../testbed/databases.mjs';
import { simulateDays, refreshesPerDay } from './simulateDays.mjs';
import { sizesOf } from './sizesOf.mjs';
import { tablesOf } from './tables.mjs';

/** However Scorecard comes by its values, it keeps the same of them. */
const peers = { 'Tech Insights': techInsights, Scorecard: scorecardTogether };

/**
 * What a year of refreshes leaves in the database, by what some simulated days
 * leave, beside what a run of each peer leaves.
 */
export async function benchmarkStorage({
  sizes = [22_000],
  withPeers = true,
} = {}) {
  const engine = await startEngine('PostgreSQL');
  const results = [];
  for (const size of sizes) {
    const entities = generatePortal({ entities: size });
    const paved = await simulateDays(engine, size, entities);
    console.log(
      `${size} entities: ${paved.bytesPerYear} bytes a year, begun with ${paved.begun.bytes}`,
    );
    const besides = {};
    for (const [name, peer] of withPeers ? Object.entries(peers) : []) {
      besides[name] = await growthOf(engine, size, peer);
      console.log(`${name}: ${besides[name].bytesPerRun} bytes a run`);
    }
    results.push({ entities: size, paved, peers: besides });
  }
  publish('storage', tablesOf(results), {
    seed: 1,
    refreshesPerDay,
    results,
  });
  return true;
}

/** What the second run of a peer leaves, as every further one does. */
async function growthOf(engine, size, peer) {
  const database = await engine.catalogOf(size);
  const { portal } = await startPeer(peer, database);
  const knex = engine.open(database, peer.pluginId);
  await portal.ask('run', peer.tasks);
  const before = await sizesOf(knex);
  await portal.ask('run', peer.tasks);
  const after = await sizesOf(knex);
  await knex.destroy();
  await portal.stop();
  const bytesPerRun = after.bytes - before.bytes;
  const rowsPerRun = after.rows - before.rows;
  return {
    rowsPerRun,
    bytesPerRun,
    runsPerYear: peer.runsPerYear,
    bytesPerYear: bytesPerRun * peer.runsPerYear,
  };
}
