import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';
import { onStop } from '../../scripts/setup/process.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { loadAverage } from '../measure/machine.mjs';
import { writeResults } from '../measure/writeResults.mjs';

/**
 * Kills refreshing replicas more often than a test can wait for. Resolves to
 * whether everything that must hold did.
 */
export async function benchmarkReplicas({ kills = 60, seed } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'paved-benchmark-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'replicas.jsonl');
  const code = await test({
    ...process.env,
    CI: '1',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: await startPostgres(),
    PAVED_REPLICA_KILLS: String(kills),
    PAVED_REPLICA_RESULTS: file,
    PAVED_REPLICA_SEED: String(seed ?? randomInt(2 ** 31)),
  });
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const results = lines.map(line => summaryOf(JSON.parse(line)));
  for (const result of results) {
    console.log(result);
  }
  const written = writeResults('replicas', {
    loadAverage: loadAverage(),
    results,
  });
  console.log(`\nWritten to ${written}`);
  return code === 0;
}

function test(env) {
  const child = spawn(
    join(root, 'node_modules/.bin/backstage-cli'),
    ['package', 'test', '--runInBand', 'src/replicas/kills'],
    {
      cwd: join(root, 'plugins/platform-maturity-backend'),
      env,
      stdio: 'inherit',
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function summaryOf({ kills, violations, failures, seconds, ...counts }) {
  const killedWhile = {};
  for (const { phase } of kills) {
    killedWhile[phase] = (killedWhile[phase] ?? 0) + 1;
  }
  const takeovers = kills
    .map(({ takeoverMs }) => Math.round(takeoverMs))
    .sort((one, other) => one - other);
  return {
    ...counts,
    seconds: Math.round(seconds),
    kills: kills.length,
    killedWhile,
    takeoverMs: {
      median: takeovers[Math.floor(takeovers.length / 2)],
      worst: takeovers.at(-1),
    },
    violations: violations.length,
    failures: failures.length,
  };
}
