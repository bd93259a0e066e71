import type { Standing } from '@paved/plugin-platform-maturity-common';

/** The lines of the chart, in the order in which they are shown. */
export const scoreLines = [
  'demand',
  'foundation',
  'platform',
] as const satisfies readonly (keyof Standing)[];
