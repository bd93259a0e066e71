import { table } from '../measure/table.mjs';

const kilobytes = bytes => `${Math.round(bytes / 1_000)} kB`;
const seconds = ms => `${(ms / 1_000).toFixed(1)} s`;

/** What was measured, as tables in Markdown. */
export function tablesOf(results) {
  return table(
    [
      'page',
      'calls',
      'bytes of them',
      'interactive after, median (worst)',
      'rows of tables',
    ],
    results.map(({ name, calls, bytes, milliseconds, rows }) => [
      name,
      String(calls),
      kilobytes(bytes),
      `${seconds(milliseconds.median)} (${seconds(milliseconds.worst)})`,
      String(rows),
    ]),
  );
}
