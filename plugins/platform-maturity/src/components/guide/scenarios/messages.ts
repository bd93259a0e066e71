import type { Difference, NameProblem } from '../../../hooks/guide';

export const scenarioMessages = {
  title: 'Scenarios',
  subheader:
    'Keep answers under a name, to come back to them and to compare them with what was measured. Only you see them; to share one, share the address of this page.',
  loading: 'Loading your scenarios',
  name: 'Name of the scenario',
  namePlaceholder: 'After the merger',
  /** What is wrong with a name, and what to do about it. */
  nameProblems: {
    empty: 'Give the scenario a name.',
    tooLong: 'At most {{longest}} characters.',
    taken:
      'There is a scenario of this name: choose another, or delete that one.',
  } satisfies Record<NameProblem, string>,
  save: 'Save these answers',
  nothingToSave: 'Answer something first.',
  savedAs: 'These answers are saved as **{{name}}**.',
  empty:
    'No scenarios yet. Answer some of the questions above, give them a name and save them: “with twenty more developers”, say, or “after the move to the cloud”.',
  list: 'Your scenarios',
  nameColumn: 'Name',
  calledFor: 'Called for',
  standsAt: 'Stands at',
  saved: 'Saved',
  actions: 'Actions',
  shown: 'shown above',
  open: 'Open',
  openNamed: 'Open {{name}}',
  compare: 'Compare',
  compareNamed: 'Compare {{name}} with what was measured',
  rename: 'Rename {{name}}',
  newName: 'New name of {{name}}',
  remove: 'Delete {{name}}',
  keep: 'Keep this name',
  cancel: 'Leave the old name',
  removed: '**{{name}}** is deleted.',
  undo: 'Undo',
  failed: 'The scenarios could not be stored: {{reason}}',
} as const;

export const comparisonMessages = {
  title: 'Compare with what was measured',
  subheader:
    'What the catalog shows of your organization beside what was answered.',
  which: 'Compare',
  whichNamed: 'Compare: {{name}}',
  answersNow: 'Your answers now',
  table: '{{organization}} as measured, and {{scenario}}',
  part: 'Part',
  measured: 'As measured',
  difference: 'Difference',
  calledFor: 'Called for',
  standsAt: 'Stands at',
  move: 'Next move',
  demand: 'Demand of the context',
  foundation: 'DevOps foundation',
  platform: 'Platform capabilities',
  unknown: 'unknown',
  known: '{{share}} ({{coverage}} known)',
  /** How the scenario differs from what was measured. */
  differences: {
    same: 'same',
    differs: 'differs',
    onlyMeasured: 'not answered',
    onlyScenario: 'not measured',
    bothUnknown: 'unknown in both',
  } satisfies Record<Exclude<Difference['kind'], 'more' | 'less'>, string>,
  /** What more and less of something are called. */
  orders: {
    callsFor: { more: 'calls for more', less: 'calls for less' },
    stands: { more: 'further on', less: 'less far' },
  },
  points: {
    more: {
      one: '{{points}} point higher',
      other: '{{points}} points higher',
    },
    less: { one: '{{points}} point lower', other: '{{points}} points lower' },
  },
  summary: {
    one: '**{{differing}}** of {{all}} parts differs.',
    other: '**{{differing}}** of {{all}} parts differ.',
  },
  noDifference: 'Nothing differs of what is known on both sides.',
  nothingAnswered:
    'Answer some of the questions above, or choose a scenario: it is set beside what was measured.',
  gone: 'The scenario in the address of this page is not among yours; your answers now take its place.',
  notAssessed:
    'The organization is not assessed yet. As soon as it is, it stands here beside your answers.',
  errorTitle: 'What was measured could not be loaded',
} as const;
