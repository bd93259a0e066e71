import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { publish } from '../measure/publish.mjs';
import { medianAndWorst } from '../refresh/figures.mjs';
import { tablesOf } from './tables.mjs';

const script = fileURLToPath(new URL('./assess.mjs', import.meta.url));

/** From the smallest portal on, always twice as many entities. */
const sizes = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 50_000];

/**
 * How many assessments the rules make in a second, on one processor, without a
 * catalog or a database, and whether more entities make each of them slower.
 */
export async function benchmarkEngine({ runs = 2 } = {}) {
  const lines = await assess(runs);
  const results = sizes.map((size, index) => {
    const of = lines.filter(line => line.size === size);
    const seconds = medianAndWorst(of.map(line => line.seconds));
    const processorSeconds = medianAndWorst(
      of.map(line => line.processorSeconds),
    );
    const { subjects } = of[0];
    return {
      entities: size,
      // What comes before the first assessment: scopes, owners, signs.
      readingSeconds: medianAndWorst(of.map(line => line.indexSeconds)),
      subjects,
      seconds,
      processorSeconds,
      perSecond: Math.round(subjects / seconds.median),
      ...(index > 0 ? growthOf(sizes[index - 1], size, lines) : {}),
    };
  });
  publish('engine', tablesOf(results), {
    seed: 1,
    runs,
    results,
  });
  return true;
}

/**
 * The time of one size by that of the one before it, for twice as many entities:
 * 2 where it is linear. Run by run, as those are done side by side.
 */
function growthOf(before, size, lines) {
  const times = wanted =>
    lines.filter(line => line.size === wanted).map(line => line.seconds);
  const larger = times(size);
  const perDoubling = Math.log2(size / before);
  const ratios = times(before).map(
    (seconds, run) => (larger[run] / seconds) ** (1 / perDoubling),
  );
  return { perDoubling: medianAndWorst(ratios) };
}

async function assess(runs) {
  const child = spawn(
    process.execPath,
    ['--expose-gc', script, ...[runs, ...sizes].map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(JSON.parse(line));
  }
  if ((await ended) !== 0 || lines.length !== runs * sizes.length) {
    throw new Error('Not everything was assessed');
  }
  return lines;
}
