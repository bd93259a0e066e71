// `node benchmarks/run.mjs cli` (or `preview`): measures, prints the figures, and keeps them in
// results/. Fails where a figure is over its target. `--runs 3` measures less
// often, `--as-built` what was built the last time.
import { parseArgs } from 'node:util';
import { stopEverything, stopOnSignals } from '../scripts/setup/process.mjs';
import { benchmarkCli } from './cli/benchmark.mjs';

const benchmarks = {
  cli: benchmarkCli,
  // Loads the backend, which no other benchmark needs.
  preview: async options => {
    const { benchmarkPreview } = await import('./preview/benchmark.mjs');
    return benchmarkPreview(options);
  },
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    'as-built': { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter(name => !(name in benchmarks));
const runs = Number(values.runs);
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(
    `Usage: node benchmarks/run.mjs [${Object.keys(benchmarks).join(
      '|',
    )}] [--runs <number>] [--as-built]`,
  );
  process.exit(2);
}

stopOnSignals();
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of names) {
  if (!(await benchmarks[name]({ runs, asBuilt: values['as-built'] }))) {
    console.error(`\n${name}: over its target`);
    process.exitCode = 1;
  }
}
await stopEverything();
