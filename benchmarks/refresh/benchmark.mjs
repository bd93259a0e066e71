import { portalSizes } from '../catalog/portal.mjs';
import { loadAverage } from '../measure/machine.mjs';
import { writeSection } from '../measure/readme.mjs';
import { earlierResults, writeResults } from '../measure/writeResults.mjs';
import { startEngine } from '../testbed/databases.mjs';
import { measureSize } from './measureSize.mjs';
import { tablesOf } from './tables.mjs';
import { judge, targets } from './targets.mjs';

/**
 * What refreshes of real catalogs take, beside the fastest way to read them and
 * beside the peers. Resolves to whether the largest portals meet the targets.
 */
export async function benchmarkRefresh({
  runs,
  sizes = portalSizes,
  engines = ['PostgreSQL', 'SQLite'],
  withPeers = true,
} = {}) {
  const results = [];
  for (const name of engines) {
    const engine = await startEngine(name);
    for (const size of sizes) {
      const figures = await measureSize(engine, size, { runs, withPeers });
      results.push({
        engine: name,
        entities: size,
        // More than the number of cores: the figures waited for others.
        loadAverage: loadAverage(),
        ...figures,
      });
    }
  }
  const judged = results.map(result => ({ ...result, ratios: judge(result) }));
  console.log(`\n${tablesOf(judged)}`);
  const all = withEarlier(judged);
  const file = writeResults('refresh', { seed: 1, targets, results: all });
  const loads = all.map(result => result.loadAverage);
  writeSection('refresh', tablesOf(all), Math.max(...loads));
  console.log(`\nWritten to ${file} and README.md`);
  const largest = Math.max(...sizes);
  return judged
    .filter(({ entities }) => entities === largest)
    .every(({ ratios }) => Object.values(ratios).every(({ met }) => met));
}

/** Parts that were not measured this time stay as they were. */
function withEarlier(judged) {
  const isSame = one => other =>
    one.engine === other.engine && one.entities === other.entities;
  const earlier = earlierResults('refresh', result =>
    judged.some(isSame(result)),
  );
  return [...earlier, ...judged].sort(
    (one, other) =>
      one.engine.localeCompare(other.engine) || one.entities - other.entities,
  );
}
