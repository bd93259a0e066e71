import { loadAverage } from './machine.mjs';
import { writeSection } from './readme.mjs';
import { writeResults } from './writeResults.mjs';

/**
 * Prints the tables of a benchmark and keeps them in the README, its figures in
 * `results/<name>.json`, both with how busy the machine was.
 */
export function publish(name, tables, figures) {
  console.log(`\n${tables}`);
  const load = loadAverage();
  const file = writeResults(name, { ...figures, loadAverage: load });
  writeSection(name, tables, load);
  console.log(`\nWritten to ${file} and README.md`);
}
