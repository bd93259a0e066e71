import {
  problemTitles,
  type RefreshRun,
  type RefreshState,
} from '@paved/plugin-platform-maturity-common';

export const refreshMessages = {
  refresh: 'Refresh now',
  refreshing: 'Refreshing',
  startFailed: 'The refresh could not be started: {{reason}}',
  lastRun: 'Last refresh',
  never: 'No refresh has ended yet. The first starts by itself.',
  outcome: 'Outcome',
  started: 'Started',
  duration: 'Duration',
  entities: 'Entities read',
  assessed: 'Assessed',
  changed: 'Changed',
  removed: 'Removed',
  seconds: '{{count}} s',
  confirmed: 'Last complete',
  danglingTitle: 'Owners that do not exist',
  danglingIntro:
    'Entities name these owners, but the catalog has no such group or user. Register them, or correct `spec.owner`.',
  danglingNone: 'Every owner that is named exists.',
  problemsTitle: 'Problems of the last refresh',
  problemsIntro:
    'What the refresh had to work around. Everything was assessed as far as possible.',
  problemTitles,
  problemsNone: 'Nothing had to be worked around.',
  owner: 'Owner',
  problem: 'Problem',
  namedBy: 'Named by',
  concerns: 'Concerns',
  collectorsTitle: 'Collectors',
  collectorsIntro:
    'Other systems that are asked for facts, each on a schedule of its own. After a failure, what they told before holds until it is too old.',
  collector: 'Collector',
  lastAnswer: 'Last answer',
  noAnswer: 'never',
  reports: 'Reports that hold',
  dropped: '{{count}} made no sense',
  phases: {
    reading: 'reading the catalog',
    assessing: 'assessing',
    storing: 'storing',
  } satisfies Record<NonNullable<RefreshState['phase']>, string>,
  /** How a collector stands. */
  collectorStates: {
    succeeded: 'answered',
    failed: 'failed',
    running: 'being asked',
    never: 'not asked yet',
  },
  outcomes: {
    succeeded: 'succeeded',
    failed: 'failed',
  } satisfies Record<RefreshRun['outcome'], string>,
} as const;
