import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';
import { onStop } from '../../scripts/setup/process.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { writeResults } from '../measure/writeResults.mjs';

/** The packages whose `src/fuzz` has properties. */
const packages = ['platform-maturity-common', 'platform-maturity-backend'];

/** So many cases the tests take by themselves, on both engines. */
const casesOfTests = 4_300;

/**
 * Checks the properties of the tests in `src/fuzz` with many more cases than a
 * test can wait for. Resolves to whether all of them held.
 */
export async function benchmarkFuzz({ cases = 100_000, seed } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'paved-benchmark-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'properties.jsonl');
  const env = {
    ...process.env,
    CI: '1',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: await startPostgres(),
    PAVED_FUZZ_CASES: String(cases / casesOfTests),
    PAVED_FUZZ_RESULTS: file,
    ...(seed === undefined ? {} : { PAVED_FUZZ_SEED: seed }),
  };
  const ended = [];
  for (const name of packages) {
    ended.push(await test(join(root, 'plugins', name), env));
  }
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const properties = lines.map(line => JSON.parse(line));
  const total = properties.reduce((sum, each) => sum + each.cases, 0);
  print(properties, total);
  const written = writeResults('fuzz', { cases: total, properties });
  console.log(`\nWritten to ${written}`);
  // A process that died has told nothing of the property that it died of.
  const held = properties.every(({ failed }) => !failed);
  return held && ended.every(code => code === 0);
}

function test(cwd, env) {
  const child = spawn(
    join(root, 'node_modules/.bin/backstage-cli'),
    ['package', 'test', '--runInBand', 'src/fuzz'],
    { cwd, env, stdio: 'inherit' },
  );
  onStop(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function print(properties, total) {
  console.log('\n   cases       seed  seconds');
  for (const { name, cases, seed, seconds, failed } of properties) {
    const cells = [
      String(cases).padStart(8),
      String(seed).padStart(11),
      String(seconds).padStart(9),
    ];
    console.log(`${cells.join('')}  ${failed ? 'FAILED ' : ''}${name}`);
  }
  console.log(`${String(total).padStart(8)}  in all`);
}
