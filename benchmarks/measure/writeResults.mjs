import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { machine } from './machine.mjs';

/** Keeps the figures of a benchmark in `results/<name>.json`. */
export function writeResults(name, results) {
  const file = fileURLToPath(
    new URL(`../results/${name}.json`, import.meta.url),
  );
  const text = JSON.stringify({ machine: machine(), ...results });
  writeFileSync(file, prettier.format(text, { parser: 'json' }));
  return file;
}
