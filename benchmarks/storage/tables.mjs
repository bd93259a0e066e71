import { table } from '../measure/table.mjs';

/** What was measured, as tables in Markdown. */
export function tablesOf(results) {
  return results
    .map(({ entities, paved, peers }) =>
      [
        `${entities.toLocaleString('en')} entities on PostgreSQL:`,
        table(
          ['what', 'rows a run', 'bytes a run', 'runs a year', 'a year'],
          [
            [
              'Paved, 1 % of entities changing a day',
              '–',
              '–',
              '–',
              sizeOf(paved.bytesPerYear),
            ],
            ...Object.entries(peers).map(([name, each]) => [
              name,
              each.rowsPerRun.toLocaleString('en'),
              sizeOf(each.bytesPerRun),
              each.runsPerYear.toLocaleString('en'),
              sizeOf(each.bytesPerYear),
            ]),
          ],
        ),
        `Before the first of these days the tables of Paved held ${sizeOf(
          paved.begun.bytes,
        )}.`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

function sizeOf(bytes) {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes >= 1_024
    ? `${(mebibytes / 1_024).toFixed(1)} GiB`
    : `${mebibytes.toFixed(mebibytes < 10 ? 1 : 0)} MiB`;
}
