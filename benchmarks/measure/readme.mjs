import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../README.md', import.meta.url));

/** The tables of a benchmark in the README, between two comments. */
export function readSection(name) {
  return split(name).inside.trim();
}

/** Puts the tables of the last run in the place of those of the run before. */
export function writeSection(name, tables, loadAverage) {
  const { before, after } = split(name);
  const markdown = sectionOf(tables, loadAverage);
  writeFileSync(file, `${before}\n\n${markdown}\n\n${after}`);
  return file;
}

/** More than a benchmark makes by itself. */
const busy = 4;

/** The tables, and whether their figures waited for others. */
export function sectionOf(tables, loadAverage) {
  return loadAverage > busy
    ? `_The machine did other things at the same time (a load of ${loadAverage}): only ratios and processor times mean something._\n\n${tables}`
    : tables;
}

function split(name) {
  const text = readFileSync(file, 'utf8');
  const begin = `<!-- results of ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (from < begin.length || to < from) {
    throw new Error(`README.md has no place for the results of ${name}`);
  }
  return {
    before: text.slice(0, from),
    inside: text.slice(from, to),
    after: text.slice(to),
  };
}
