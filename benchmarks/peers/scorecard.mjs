import { datasource, metrics } from './metrics.mjs';

/** Scorecard, with nine metrics of components. */
export const scorecard = {
  name: 'Scorecard',
  pluginId: 'scorecard',
  feature: new URL('./features/scorecard.mjs', import.meta.url).href,
  config: {},
  /** Values and what they mean are stored in one go. */
  tasks: [`scorecard:${datasource}`],
  /** Its own schedule, unless somebody sets another: a run an hour. */
  runsPerYear: 24 * 365,
  expected: refs => refs.length * Object.keys(metrics).length,
};
