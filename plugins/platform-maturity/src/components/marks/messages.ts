import {
  approachTitles,
  stageTitles,
  type Approach,
  type Outcome,
  type Stage,
} from '@paved/plugin-platform-maturity-common';

export const outcomeWords: Record<Outcome, string> = {
  met: 'met',
  partial: 'partial',
  unmet: 'not met',
  unknown: 'unknown',
  notApplicable: 'not applicable',
};

const notKnown = 'Not known yet';

/** Short forms, where a line has no room for the whole title. */
export const approachWords: Record<Approach, string> = {
  ...approachTitles,
  undetermined: notKnown,
  hybrid: 'Thin platform',
};

export const stageWords: Record<Stage, string> = {
  ...stageTitles,
  undetermined: notKnown,
};

export const marksMessages = {
  outcomes: outcomeWords,
  approaches: approachWords,
  stages: stageWords,
};
