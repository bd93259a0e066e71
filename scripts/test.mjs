// `npm test`: from a clean clone to one line that counts what passed and what
// failed. `npm test -- unit` runs one phase; what follows the phase goes on to
// its runner, for example `npm test -- unit plugins/platform-maturity-common`.
import { prepare } from './setup/prepare.mjs';
import { stopEverything } from './setup/process.mjs';

await prepare();
// Only here, because on an older Node this file starts again on a newer one.
const { phases, defaultPhases } = await import('./test/phases.mjs');

const { names, rest } = readArguments(process.argv.slice(2));
const outcomes = [];
for (const name of names) {
  outcomes.push(await runPhase(name));
}
await stopEverything();

const total = { passed: 0, failed: 0, skipped: 0 };
console.log();
for (const { name, seconds, counts } of outcomes) {
  const result = counts.failed > 0 ? 'FAILED' : 'passed';
  console.log(`${name.padEnd(8)} ${result}  ${describe(counts)}  ${seconds} s`);
  for (const key of Object.keys(total)) {
    total[key] += counts[key];
  }
}
console.log(`\n${describe(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runPhase(name) {
  const { title, run } = phases[name];
  console.log(`\n=== ${title} ===\n`);
  const begin = performance.now();
  let counts;
  try {
    counts = await run(rest);
  } catch (error) {
    // The next phases still have something to say.
    console.error(error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`\n${title}: ${describe(counts)} in ${seconds} s`);
  return { name, seconds, counts };
}

function describe({ passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

function readArguments(args) {
  const known = Object.keys(phases);
  if (args[0] === 'all') {
    return { names: known, rest: [] };
  }
  const end = args.findIndex(arg => !known.includes(arg));
  const chosen = end === -1 ? args : args.slice(0, end);
  const others = end === -1 ? [] : args.slice(end);
  if (others.length > 0 && chosen.length !== 1) {
    console.error(
      `Unknown phase '${others[0]}'. Phases: ${known.join(', ')}, or all.`,
    );
    process.exit(2);
  }
  return { names: chosen.length > 0 ? chosen : defaultPhases, rest: others };
}
