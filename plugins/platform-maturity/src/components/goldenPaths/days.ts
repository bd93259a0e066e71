import type { DayChoices } from '../../hooks';

/** How far back golden paths can be looked at. */
export const pathDays = {
  parameter: 'paths',
  choices: [30, 90, 365],
  usual: 90,
} as const satisfies DayChoices;
