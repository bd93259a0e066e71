import { datasource, metricIds } from './metrics.mjs';

const shared = {
  pluginId: 'scorecard',
  config: {},
  /** Its own schedule, unless somebody sets another: a run an hour. */
  runsPerYear: 24 * 365,
};

/**
 * Scorecard, with nine metrics of components from a provider each, as the
 * providers that it ships for numbers of issues, requests or alerts do it.
 * Values and what they mean are stored in one go.
 */
export const scorecard = {
  ...shared,
  name: 'Scorecard',
  feature: new URL('./features/scorecard.mjs', import.meta.url).href,
  tasks: metricIds.map(id => `scorecard:${id}`),
};

/**
 * The same metrics from a single provider, which then reads the catalog once
 * instead of nine times: the most that can be had from Scorecard.
 */
export const scorecardTogether = {
  ...shared,
  name: 'Scorecard, one provider for all metrics',
  feature: new URL('./features/scorecardTogether.mjs', import.meta.url).href,
  tasks: [`scorecard:${datasource}`],
};
