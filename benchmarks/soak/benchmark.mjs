import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onStop } from '../../scripts/setup/process.mjs';
import { writeResults } from '../measure/writeResults.mjs';

const script = fileURLToPath(new URL('./refreshes.mjs', import.meta.url));

const refreshes = 200;
const entities = 150;
/** From here on, everything that is kept from one refresh to the next is there. */
const settledAfter = 20;
/** Heap in use after the last refresh, as a multiple of that. */
const target = { growth: 1.1 };

/**
 * Refreshes a catalog that changes at random, and compares what is stored after
 * each with an assessment from scratch. Resolves to whether all were the same
 * and the memory stood still.
 */
export async function benchmarkSoak({ seed = '1' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'paved-benchmark-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--expose-gc', script, join(folder, 'soak.sqlite')].concat(
      [seed, refreshes, entities].map(String),
    ),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const soaked = [];
  for await (const line of createInterface({ input: child.stdout })) {
    soaked.push(JSON.parse(line));
  }
  const code = await ended;

  const outcomes = {};
  for (const { refresh, outcome, contradictions } of soaked) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    for (const contradiction of contradictions) {
      console.error(`After refresh ${refresh}: ${contradiction}`);
    }
  }
  const complete = code === 0 && soaked.length === refreshes;
  const heapMiB = refresh =>
    Math.round(((soaked[refresh - 1]?.heapUsed ?? NaN) / 2 ** 20) * 10) / 10;
  const heap = { settled: heapMiB(settledAfter), last: heapMiB(refreshes) };
  const result = {
    seed: Number(seed),
    entities,
    refreshes: soaked.length,
    outcomes,
    contradictions: soaked.flatMap(each => each.contradictions).length,
    heapMiB: heap,
    seconds: Math.round((performance.now() - start) / 1000),
    target,
  };
  console.log(JSON.stringify(result, undefined, 2));
  console.log(`\nWritten to ${writeResults('soak', result)}`);
  return (
    complete &&
    result.contradictions === 0 &&
    heap.last <= heap.settled * target.growth
  );
}
