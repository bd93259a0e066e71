import { table } from '../measure/table.mjs';
import { peers } from '../peers/startPeer.mjs';
import { targets, titles } from './targets.mjs';

const rows = {
  limit: 'limit: read the same fields',
  full: 'refresh of everything',
  first: 'the same, where all is new and written',
  tags: 'limit: read references and tags',
  unchanged: 'refresh, nothing changed',
  oneChanged: 'refresh, one entity changed',
  ...Object.fromEntries(peers.map(({ name }) => [name, name])),
};

/** What was measured, as tables in Markdown. */
export function tablesOf(results) {
  return results
    .map(result =>
      [
        `#### ${result.engine}, ${result.entities.toLocaleString(
          'en',
        )} entities`,
        timesOf(result),
        ratiosOf(result),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function timesOf(result) {
  return table(
    [
      'what',
      'time, median (worst)',
      'processor time',
      'others wait, worst',
      'of it, own work, median (worst)',
    ],
    Object.entries(rows)
      .filter(([name]) => result[name])
      .map(([name, title]) => {
        const { seconds, processorSeconds, longestTurnMs } = result[name];
        const own = result.apart[name]?.longestTurnMs;
        return [
          title,
          `${digits(seconds.median)} s (${digits(seconds.worst)})`,
          `${digits(processorSeconds.median)} s`,
          `${Math.round(longestTurnMs.worst)} ms`,
          own ? `${Math.round(own.median)} ms (${Math.round(own.worst)})` : '–',
        ];
      }),
  );
}

function ratiosOf({ ratios }) {
  return table(
    ['figure', 'measured', 'target', ''],
    Object.entries(ratios).map(([name, { value, met }]) => {
      if (!targets[name]) {
        return [titles[name], String(value), '–', ''];
      }
      const { atMost, atLeast } = targets[name];
      return [
        titles[name],
        String(value),
        atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`,
        met ? 'met' : '**missed**',
      ];
    }),
  );
}

function digits(seconds) {
  return seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0);
}
