import {
  approachTitles,
  type Approach,
  type Outcome,
} from '@paved/plugin-platform-maturity-common';

export const outcomeWords: Record<Outcome, string> = {
  met: 'met',
  partial: 'partial',
  unmet: 'not met',
  unknown: 'unknown',
  notApplicable: 'not applicable',
};

/** Short forms, where a line has no room for the whole title. */
export const approachWords: Record<Approach, string> = {
  ...approachTitles,
  undetermined: 'Not known yet',
  hybrid: 'Thin platform',
};
