// `node benchmarks/run.mjs cli` (or another name of those below): measures, prints
// the figures, and keeps them in results/. Fails where a figure is over its
// target, or a property does not hold. `--runs 3` measures less often,
// `--as-built` what was built the last time; `--cases` is for `fuzz`, `--kills`
// for `replicas`, `--seed` for both and for `soak`; `--sizes 500,5000`,
// `--engines SQLite` and `--no-peers` leave out parts of `refresh`,
// `storage` and `reading`.
import { parseArgs } from 'node:util';
import { stopEverything, stopOnSignals } from '../scripts/setup/process.mjs';
import { benchmarkCli } from './cli/benchmark.mjs';
import { benchmarkEngine } from './engine/benchmark.mjs';
import { benchmarkFuzz } from './fuzz/benchmark.mjs';
import { benchmarkReplicas } from './replicas/benchmark.mjs';
import { benchmarkSoak } from './soak/benchmark.mjs';

const benchmarks = {
  cli: benchmarkCli,
  // Loads the backend, which no other benchmark needs.
  preview: async options => {
    const { benchmarkPreview } = await import('./preview/benchmark.mjs');
    return benchmarkPreview(options);
  },
  refresh: async options => {
    const { benchmarkRefresh } = await import('./refresh/benchmark.mjs');
    return benchmarkRefresh(options);
  },
  peers: async options => {
    const { benchmarkPeers } = await import('./peers/benchmark.mjs');
    return benchmarkPeers(options);
  },
  storage: async options => {
    const { benchmarkStorage } = await import('./storage/benchmark.mjs');
    return benchmarkStorage(options);
  },
  reading: async options => {
    const { benchmarkReading } = await import('./reading/benchmark.mjs');
    return benchmarkReading(options);
  },
  pages: async options => {
    const { benchmarkPages } = await import('./pages/benchmark.mjs');
    return benchmarkPages(options);
  },
  engine: benchmarkEngine,
  fuzz: benchmarkFuzz,
  replicas: benchmarkReplicas,
  soak: benchmarkSoak,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    sizes: { type: 'string' },
    engines: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    'as-built': { type: 'boolean', default: false },
    cases: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '60' },
    seed: { type: 'string' },
  },
});
const unknown = positionals.filter(name => !(name in benchmarks));
// Without them, each benchmark measures as often and as much as it thinks right.
const runs = values.runs && Number(values.runs);
const sizes = values.sizes?.split(',').map(Number);
const engines = values.engines?.split(',');
const [cases, kills] = [values.cases, values.kills].map(Number);
const areCounts = [runs ?? 1, ...(sizes ?? []), cases, kills].every(
  n => Number.isInteger(n) && n > 0,
);
if (unknown.length > 0 || !areCounts) {
  console.error(
    `Usage: node benchmarks/run.mjs [${Object.keys(benchmarks).join(
      '|',
    )}] [--runs <number>] [--sizes <number>,…] [--engines <name>,…] [--no-peers] [--as-built] [--cases <number>] [--kills <number>] [--seed <number>]`,
  );
  process.exit(2);
}

stopOnSignals();
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of names) {
  const { 'as-built': asBuilt, 'no-peers': noPeers, seed } = values;
  const options = {
    ...{ runs, sizes, engines, withPeers: !noPeers },
    ...{ asBuilt, cases, kills, seed },
  };
  try {
    if (!(await benchmarks[name](options))) {
      console.error(`\n${name}: over its target, or failed`);
      process.exitCode = 1;
    }
  } catch (error) {
    // What it started has to end all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
await stopEverything();
