import { plainText } from '@paved/plugin-platform-maturity-common';
import type { Block } from './Block';

// What comes from descriptors must not be able to steer a terminal.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/** A report for a terminal. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const text = clean(block.text);
      return `${text}\n${(block.level === 1 ? '=' : '-').repeat(text.length)}`;
    }
    case 'paragraph':
      return clean(block.text);
    case 'sentences':
      return clean(block.sentences.map(plainText).join(' '));
    case 'list':
      return block.items
        .map(item => (typeof item === 'string' ? item : plainText(item)))
        .map(item => `- ${clean(item)}`)
        .join('\n');
    default:
      return renderTable(
        [block.head, ...block.rows].map(row => row.map(clean)),
      );
  }
}

function renderTable(rows: string[][]): string {
  const widths = rows[0].map((_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column].length), 0),
  );
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function clean(text: string): string {
  return text.replace(controls, ' ');
}
