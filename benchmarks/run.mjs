// `node benchmarks/run.mjs cli` (or `preview`, `fuzz`, `replicas`, `soak`): measures,
// prints the figures, and keeps them in results/. Fails where a figure is over
// its target, or a property does not hold. `--runs 3` measures less often,
// `--as-built` what was built the last time; `--cases` is for `fuzz`, `--kills`
// for `replicas`, `--seed` for both and for `soak`.
import { parseArgs } from 'node:util';
import { stopEverything, stopOnSignals } from '../scripts/setup/process.mjs';
import { benchmarkCli } from './cli/benchmark.mjs';
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
  fuzz: benchmarkFuzz,
  replicas: benchmarkReplicas,
  soak: benchmarkSoak,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    'as-built': { type: 'boolean', default: false },
    cases: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '60' },
    seed: { type: 'string' },
  },
});
const unknown = positionals.filter(name => !(name in benchmarks));
const [runs, cases, kills] = [values.runs, values.cases, values.kills].map(
  Number,
);
const areCounts = [runs, cases, kills].every(n => Number.isInteger(n) && n > 0);
if (unknown.length > 0 || !areCounts) {
  console.error(
    `Usage: node benchmarks/run.mjs [${Object.keys(benchmarks).join(
      '|',
    )}] [--runs <number>] [--as-built] [--cases <number>] [--kills <number>] [--seed <number>]`,
  );
  process.exit(2);
}

stopOnSignals();
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of names) {
  const { 'as-built': asBuilt, seed } = values;
  if (!(await benchmarks[name]({ runs, asBuilt, cases, kills, seed }))) {
    console.error(`\n${name}: over its target, or failed`);
    process.exitCode = 1;
  }
}
await stopEverything();
