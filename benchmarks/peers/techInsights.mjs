import { checks, retrievers } from './checks.mjs';

/** As many as fit into a request: Tech Insights reads 100 kB of one. */
const perRequest = 1_000;

/** Tech Insights, with its retrievers of the catalog and nine rules. */
export const techInsights = {
  name: 'Tech Insights',
  pluginId: 'tech-insights',
  feature: new URL('./features/techInsights.mjs', import.meta.url).href,
  config: {
    techInsights: {
      // They run when they are told to, not by the clock.
      factRetrievers: Object.fromEntries(
        retrievers.map(id => [id, { cadence: '0 0 1 1 *' }]),
      ),
      factChecker: { checks },
    },
  },
  /** What has to run for facts that are up to date. */
  tasks: retrievers.map(id => `tech-insights:${id}`),
  /** Its own schedule, unless somebody sets another: a run a day. */
  runsPerYear: 365,
  /**
   * Rules are evaluated when somebody asks: here for all of the entities.
   * Resolves to the number of results.
   */
  async judge(portal, refs) {
    let results = 0;
    for (let start = 0; start < refs.length; start += perRequest) {
      const answers = await portal.post('tech-insights/checks/run', {
        checks: Object.keys(checks),
        entities: refs.slice(start, start + perRequest),
      });
      results += answers.flatMap(answer => answer.results).length;
    }
    return results;
  },
  expected: refs => refs.length * Object.keys(checks).length,
};
