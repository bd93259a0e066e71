/** A table in Markdown, padded as Prettier does it. */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map(row => row[column])].map(widthOf)),
  );
  const line = cells =>
    `| ${cells
      .map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell)))
      .join(' | ')} |`;
  const rule = widths.map(width => '-'.repeat(width));
  return [head, rule, ...rows].map(line).join('\n');
}

function widthOf(text) {
  return [...text].length;
}
