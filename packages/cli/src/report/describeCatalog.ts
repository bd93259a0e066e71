import {
  approachTitles,
  moveTitles,
  problemTitles,
  stageTitles,
  type Assessment,
  type RunProblem,
} from '@paved/plugin-platform-maturity-common';
import { heading, listSection, type Block } from './Block';
import { percent, shortRef } from './wording';

/** So many entities are named for a problem. */
const named = 3;

/** A line of the table of all subjects. */
export function subjectRow(assessment: Assessment): string[] {
  const { subject, approach, stage, move, demand, foundation, platform } =
    assessment;
  return [
    shortRef(subject.ref),
    approachTitles[approach],
    stageTitles[stage],
    moveTitles[move].title,
    percent(demand),
    percent(foundation),
    percent(platform),
  ];
}

/** All subjects as a table. */
export function describeSubjects(rows: string[][]): Block[] {
  return rows.length === 0
    ? []
    : [
        heading(1, 'All subjects'),
        {
          type: 'table',
          head: [
            'Subject',
            'The context calls for',
            'Stands at',
            'Next move',
            'Demand',
            'Foundation',
            'Platform',
          ],
          rows,
        },
      ];
}

/** What the assessment had to work around. */
export function describeProblems(problems: readonly RunProblem[]): Block[] {
  return listSection(
    'Problems in the descriptors',
    problems.map(({ code, subject, entities }) => {
      const refs = entities.refs.slice(0, named).map(shortRef).join(', ');
      const more = entities.total > named ? `, … (${entities.total})` : '';
      return `${problemTitles[code]}${
        subject ? ` (${shortRef(subject)})` : ''
      }: ${refs}${more}`;
    }),
  );
}
