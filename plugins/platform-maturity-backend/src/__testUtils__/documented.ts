import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads a page of the documentation, for tests that compare it to the code. */
export function documented(name: string) {
  const lines = readFileSync(
    resolve(__dirname, '../../../../docs', name),
    'utf8',
  ).split('\n');
  return {
    /** The rows of a table below a heading, the first by default. */
    table(heading: string, index: number = 0): string[][] {
      const start = lines.findIndex(
        line => line.startsWith('#') && line.replace(/^#+ /, '') === heading,
      );
      if (start < 0) {
        throw new Error(`docs/${name} has no heading "${heading}"`);
      }
      const tables: string[][][] = [];
      let inTable = false;
      for (const line of lines.slice(start + 1)) {
        if (/^#+ /.test(line)) {
          break;
        }
        if (!line.startsWith('|')) {
          inTable = false;
        } else if (!inTable) {
          inTable = true;
          tables.push([]);
        } else {
          const cells = line.split('|').slice(1, -1);
          tables[tables.length - 1].push(cells.map(cell => cell.trim()));
        }
      }
      // What is left of the head of a table is the line below it.
      return (tables[index] ?? []).slice(1);
    },
  };
}
