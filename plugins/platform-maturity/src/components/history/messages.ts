export const historyMessages = {
  title: 'History',
  subheader: 'What changed the answer, the scores or the findings',
  changes: 'Changes, latest first',
  none: 'Nothing has changed since this was first assessed, {{since}}.',
  first: 'First assessed',
  moved: 'Came to **{{stage}}**, with **{{approach}}** called for',
  stageOnly: 'From **{{before}}** to **{{after}}**',
  approachOnly: '**{{after}}** called for instead of **{{before}}**',
  sameAnswer: 'Same answer, other scores or findings',
  returned: 'Came back to the catalog',
  decisive: 'decisive',
  decisiveHelp: 'Without it, the answer would not be what it is now.',
  noCauses: 'What changed is not kept any more.',
  chart: 'Scores over time',
  daily: 'A row for each day, of each group too',
  asTable: 'Show as table',
  asChart: 'Show as chart',
  when: 'When',
  failed: 'The history could not be loaded',
  forbidden:
    'What was counted in the past was counted over all entities. It takes the permission `{{permission}}` to see it, which your account does not have here.',
  /** The lines of the chart. */
  scores: {
    demand: 'Demand',
    foundation: 'Foundation',
    platform: 'Platform',
  },
} as const;
