import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/**
 * Runs a Node script some times, each in a process of its own. Resolves to the
 * seconds from its start to its end, those that processors worked for it, and
 * the most memory it held (resident set size, in MiB): median and worst. One run
 * more comes first and does not count, so that the files are read from memory by
 * all that do.
 *
 * @param {string[]} args the script and its arguments
 * @param {{ runs: number }} options
 */
export async function measure(args, { runs }) {
  const counted = [];
  let output;
  for (let run = 0; run <= runs; run++) {
    const result = await runOnce(args);
    output = result.output;
    if (run > 0) {
      counted.push(result.figures);
    }
  }
  return {
    output,
    figures: {
      runs,
      ...Object.fromEntries(
        Object.keys(counted[0]).map(key => {
          const numbers = counted.map(figures => figures[key]);
          return [
            key,
            { median: median(numbers), worst: Math.max(...numbers) },
          ];
        }),
      ),
    },
  };
}

/** The output goes to a file, as with `paved … > file`. */
async function runOnce(args) {
  const folder = mkdtempSync(join(tmpdir(), 'paved-benchmark-'));
  const output = join(folder, 'output');
  const usage = join(folder, 'usage.json');
  const file = openSync(output, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    env: { ...process.env, PAVED_USAGE_FILE: usage },
    stdio: ['ignore', file, 'inherit'],
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const milliseconds = performance.now() - start;
  closeSync(file);
  if (code !== 0) {
    throw new Error(`${args.join(' ')} ended with ${code}`);
  }
  const { maxRSS, microseconds } = JSON.parse(readFileSync(usage, 'utf8'));
  return {
    output,
    figures: {
      seconds: round(milliseconds / 1000, 2),
      processorSeconds: round(microseconds / 1e6, 2),
      peakMiB: round(maxRSS / 1024, 0),
    },
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : round((sorted[middle - 1] + sorted[middle]) / 2, 2);
}

function round(number, digits) {
  return Number(number.toFixed(digits));
}
