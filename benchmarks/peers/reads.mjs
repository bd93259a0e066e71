import { checks } from './checks.mjs';
import { metricIds } from './metrics.mjs';
import { scorecardTogether, techInsights } from './startPeer.mjs';

/**
 * What a page of one component and one of a team ask for, of each: a list of
 * requests side by side. `task` is what has to have run before.
 */
export const reads = {
  Paved: {
    pluginId: 'platform-maturity',
    tasks: ['platform-maturity:refresh'],
    component: name => [get(`/assessments/by-name/component/default/${name}`)],
    team: ({ name }) => [get(`/assessments/by-name/group/default/${name}`)],
  },
  'Tech Insights': {
    ...techInsights,
    component: name => [
      post(`/checks/run/default/component/${name}`, {
        checks: Object.keys(checks),
      }),
    ],
    team: ({ components }) => [
      post('/checks/run', {
        checks: Object.keys(checks),
        entities: components.map(name => `component:default/${name}`),
      }),
    ],
  },
  Scorecard: {
    // However it was collected, it is read in the same way.
    ...scorecardTogether,
    component: name => [get(`/metrics/catalog/component/default/${name}`)],
    // It answers for one metric at a time.
    team: ({ name }) =>
      metricIds.map(id =>
        get(
          `/metrics/${id}/catalog/aggregations/entities?owner=group:default/${name}&pageSize=100`,
        ),
      ),
  },
};

function get(path) {
  return { method: 'GET', path };
}

function post(path, body) {
  return { method: 'POST', path, body };
}
