import type { Standing } from '@paved/plugin-platform-maturity-common';

export const historyMessages = {
  title: 'History',
  subheader: 'What changed the answer, the scores or the findings',
  changes: 'Changes, latest first',
  none: 'Nothing has changed since this was first assessed, {{since}}.',
  first: 'First assessed',
  moved: 'Came to **{{stage}}**, with **{{approach}}** called for',
  stageOnly: 'From **{{before}}** to **{{after}}**',
  approachOnly: '**{{after}}** called for instead of **{{before}}**',
  scores: 'Same answer, other scores or findings',
  returned: 'Came back to the catalog',
  decisive: 'decisive',
  decisiveHelp: 'Without it, the answer would not be what it is now.',
  noCauses: 'What changed is not kept any more.',
  more: 'Show earlier changes ({{count}})',
  chart: 'Scores over time',
  asTable: 'Show as table',
  asChart: 'Show as chart',
  when: 'When',
  failed: 'The history could not be loaded',
} as const;

/** The lines of the chart: each has its own dashes, so colour is never alone. */
export const scoreLines = {
  demand: 'Demand',
  foundation: 'Foundation',
  platform: 'Platform',
} as const satisfies Partial<Record<keyof Standing, string>>;
