import {
  approachTitles,
  moveTitles,
  stageTitles,
} from '@paved/plugin-platform-maturity-common';
import type { PolicyComparison } from '../commands/comparePolicies';
import { paragraph, type Block } from './Block';
import { count, shortRef } from './wording';

/** Who gets another answer, as a table below the counts. */
export function describeComparison(comparison: PolicyComparison): Block[] {
  const { subjects, changed, changes } = comparison;
  if (changes.length === 0) {
    return [paragraph(`Nothing changes for ${count(subjects, 'subject')}.`)];
  }
  return [
    paragraph(
      `${changed.subjects} of ${count(
        subjects,
        'subject',
      )} would change: the approach of ${changed.approach}, the stage of ${
        changed.stage
      }, the move of ${changed.move}.`,
    ),
    {
      type: 'table',
      head: ['Subject', 'The context calls for', 'Stands at', 'Next move'],
      rows: changes.map(({ ref, before, after }) => [
        shortRef(ref),
        change(approachTitles[before.approach], approachTitles[after.approach]),
        change(stageTitles[before.stage], stageTitles[after.stage]),
        change(moveTitles[before.move].title, moveTitles[after.move].title),
      ]),
    },
  ];
}

function change(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`;
}
