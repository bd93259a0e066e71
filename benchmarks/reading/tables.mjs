import { table } from '../measure/table.mjs';

/** What was measured, as tables in Markdown. */
export function tablesOf(results) {
  return table(
    [
      'database and answer',
      'load',
      'answers a second',
      'median',
      'p99',
      'worst',
      'processor time of each',
      'target for p99',
    ],
    results.map(result => [
      `${result.engine}, ${result.read}`,
      result.load,
      String(result.perSecond),
      ...[
        result.milliseconds.median,
        result.milliseconds.p99,
        result.milliseconds.worst,
        result.processorMs,
      ].map(figure => `${figure} ms`),
      targetOf(result),
    ]),
  );
}

/** Flat out, callers wait for each other: no target is set for that. */
function targetOf({ target, milliseconds }) {
  if (!target) {
    return '–';
  }
  return milliseconds.p99 <= target
    ? `${target} ms`
    : `${target} ms, **missed**`;
}
