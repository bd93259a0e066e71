import {
  escapeMarkdown,
  markdownText,
} from '@paved/plugin-platform-maturity-common';
import type { Block } from './Block';

/**
 * A report as GitHub-flavoured Markdown, for a pull request or a job
 * summary. Names come from descriptors and are text, not markup.
 */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'sentences':
      return block.sentences.map(markdownText).join(' ');
    case 'list':
      return block.items
        .map(item =>
          typeof item === 'string' ? escapeMarkdown(item) : markdownText(item),
        )
        .map(item => `- ${item}`)
        .join('\n');
    default:
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map(
          (row, index) =>
            // The second row is the rule below the head, and stays as it is.
            `| ${(index === 1 ? row : row.map(escapeMarkdown)).join(' | ')} |`,
        )
        .join('\n');
  }
}
