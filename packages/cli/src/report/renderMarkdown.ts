import type { Block } from './Block';

/** A report as GitHub-flavoured Markdown, for a pull request or a job summary. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'list':
      return block.items.map(item => `- ${escape(item)}`).join('\n');
    default:
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map(
          (row, index) =>
            // The second row is the rule below the head, and stays as it is.
            `| ${(index === 1 ? row : row.map(escape)).join(' | ')} |`,
        )
        .join('\n');
  }
}

/** Names come from descriptors and are text, not mark-up; but `code` in our own sentences is. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_|<>[\]#@]/g, '\\$&');
}
