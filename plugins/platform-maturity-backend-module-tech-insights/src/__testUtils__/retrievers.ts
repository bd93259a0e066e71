import type {
  FactRetriever,
  TechInsightFact,
} from '@backstage-community/plugin-tech-insights-node';
import { DateTime } from 'luxon';

const observed = DateTime.fromISO('2026-03-01T12:00:00.000+02:00');
/** The same time, as a report says it. */
export const observedAt = '2026-03-01T10:00:00.000Z';

const entity = (kind: string, name: string) => ({
  kind,
  namespace: 'default',
  name,
});

const deploymentRetriever: FactRetriever = {
  id: 'deployments',
  version: '1.0.0',
  entityFilter: [{ kind: 'component' }, { kind: 'group' }],
  schema: {
    perWeek: { type: 'float', description: 'Deployments a week' },
    failurePercent: { type: 'integer', description: 'Failed deployments' },
    pipeline: { type: 'string', description: 'Where it is built.' },
    releases: { type: 'set', description: 'Names of releases' },
  },
  handler: async (): Promise<TechInsightFact[]> => [
    {
      entity: entity('component', 'cart'),
      facts: {
        perWeek: 14,
        failurePercent: 5,
        pipeline: 'tekton',
        releases: ['a'],
      },
      timestamp: observed,
    },
    {
      entity: entity('group', 'shop'),
      facts: { perWeek: 0 },
      timestamp: observed,
    },
    // Another entity, which is not in the catalog.
    {
      entity: entity('component', 'other'),
      facts: { perWeek: 7 },
      timestamp: observed,
    },
  ],
};

/** Without a time of its own the database sets one. */
const timelessRetriever: FactRetriever = {
  ...deploymentRetriever,
  id: 'timeless',
  handler: async () => [
    { entity: entity('component', 'cart'), facts: { perWeek: 14 } },
  ],
};

/** Looks at components, and all the same stores something about a group. */
const componentRetriever: FactRetriever = {
  ...deploymentRetriever,
  id: 'components',
  entityFilter: { kind: 'Component' },
  schema: { leadTime: { type: 'float', description: 'Hours' } },
  handler: async () =>
    [entity('component', 'cart'), entity('group', 'shop')].map(each => ({
      entity: each,
      facts: { leadTime: 3 },
      timestamp: observed,
    })),
};

/** Retrievers as a company writes them, by the names that they are configured by. */
export const retrievers = {
  deployments: deploymentRetriever,
  timeless: timelessRetriever,
  components: componentRetriever,
};
