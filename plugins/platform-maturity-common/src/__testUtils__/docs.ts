import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A page of the documentation. */
export function page(name: string): string {
  return readFileSync(resolve(__dirname, '../../../../docs', name), 'utf8');
}

/** The text below a heading, up to the next heading. */
export function section(name: string, heading: string): string {
  const lines = page(name).split('\n');
  const start = lines.findIndex(
    line => line.replace(/^#+ /, '') === heading && line.startsWith('#'),
  );
  if (start < 0) {
    throw new Error(`docs/${name} has no heading "${heading}"`);
  }
  const length = lines.slice(start + 1).findIndex(line => /^#+ /.test(line));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n');
}

/** The rows of the first table below a heading, without its head. */
export function table(name: string, heading: string): string[][] {
  const lines = section(name, heading).split('\n');
  const start = lines.findIndex(line => line.startsWith('|'));
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) {
      break;
    }
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  }
  return rows;
}

/** As the documentation lists names. */
export function code(values: readonly string[]): string {
  return values.map(value => `\`${value}\``).join(', ');
}
