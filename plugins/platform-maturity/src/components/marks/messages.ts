import {
  approachTitles,
  stageTitles,
  type Approach,
  type Outcome,
  type Stage,
} from '@paved/plugin-platform-maturity-common';

const notKnown = 'Not known yet';

export const marksMessages = {
  outcomes: {
    met: 'met',
    partial: 'partial',
    unmet: 'not met',
    unknown: 'unknown',
    notApplicable: 'not applicable',
  } satisfies Record<Outcome, string>,
  /** Short forms, where a line has no room for the whole title. */
  approaches: {
    ...approachTitles,
    undetermined: notKnown,
    hybrid: 'Thin platform',
  } satisfies Record<Approach, string>,
  stages: {
    ...stageTitles,
    undetermined: notKnown,
  } satisfies Record<Stage, string>,
} as const;
