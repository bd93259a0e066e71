import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { machine } from './machine.mjs';

/** Keeps the figures of a benchmark in `results/<name>.json`. */
export function writeResults(name, results) {
  const file = fileOf(name);
  const text = JSON.stringify({ machine: machine(), ...results });
  writeFileSync(file, prettier.format(text, { parser: 'json' }));
  return file;
}

/**
 * What earlier runs of a benchmark measured on the same machine, and this one
 * did not: results for which `isNew` is false.
 */
export function earlierResults(name, isNew) {
  const file = fileOf(name);
  if (!existsSync(file)) {
    return [];
  }
  const earlier = JSON.parse(readFileSync(file, 'utf8'));
  return isDeepStrictEqual(earlier.machine, machine())
    ? earlier.results.filter(result => !isNew(result))
    : [];
}

function fileOf(name) {
  return fileURLToPath(new URL(`../results/${name}.json`, import.meta.url));
}
