import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/**
 * Read from the environment: `PAVED_FUZZ_CASES` multiplies the cases of each
 * property, `PAVED_FUZZ_SEED` repeats a run, and `PAVED_FUZZ_RESULTS` names a
 * file that gets a line of JSON for each property.
 */
const {
  PAVED_FUZZ_CASES: factor = '1',
  PAVED_FUZZ_SEED: seedText = '',
  PAVED_FUZZ_RESULTS: results,
} = process.env;

const seed = seedText ? Number(seedText) : Math.floor(Math.random() * 2 ** 31);

// What hangs is a failure too, but many cases take their time.
jest.setTimeout(60_000 * Math.max(1, Number(factor)));

/**
 * Checks that a property holds for so many cases, and for more of them where the
 * environment asks for more. Tells the seed before it begins: a process that
 * dies cannot tell it any more.
 */
export async function fuzz<T extends unknown[]>(
  cases: number,
  property: fc.IProperty<T> | fc.IAsyncProperty<T>,
) {
  const name = expect.getState().currentTestName;
  process.stderr.write(`${name}: PAVED_FUZZ_SEED=${seed}\n`);
  const numRuns = Math.ceil(cases * Number(factor));
  const start = performance.now();
  const run = await fc.check(property, { seed, numRuns });
  if (results) {
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    const line = { name, cases: run.numRuns, seed, seconds };
    appendFileSync(
      results,
      `${JSON.stringify({ ...line, failed: run.failed })}\n`,
    );
  }
  if (run.failed) {
    throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
  }
}
