import { table } from '../measure/table.mjs';

/** What was measured, as a table in Markdown. */
export function tablesOf(results) {
  return table(
    [
      'entities',
      'subjects',
      'time, median (worst)',
      'of it, before the first assessment',
      'assessments a second',
      'time per doubling',
    ],
    results.map(
      ({
        entities,
        subjects,
        seconds,
        readingSeconds,
        perSecond,
        perDoubling,
      }) => [
        entities.toLocaleString('en'),
        subjects.toLocaleString('en'),
        `${seconds.median.toFixed(2)} s (${seconds.worst.toFixed(2)})`,
        `${readingSeconds.median.toFixed(2)} s`,
        perSecond.toLocaleString('en'),
        perDoubling ? `× ${perDoubling.median.toFixed(2)}` : '–',
      ],
    ),
  );
}
