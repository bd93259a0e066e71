import type { FactRetriever } from '@backstage-community/plugin-tech-insights-node';
import type { JsonObject } from '@backstage/types';
import type { CollectedReport } from '@paved/plugin-platform-maturity-node';
import { DateTime } from 'luxon';
import { peerFeatures, startBackend, subject } from './__testUtils__/startPeer';

jest.setTimeout(60_000);

const cart = subject('Component', 'cart');
const payment = subject('Component', 'payment');
const shop = subject('Group', 'shop');
const observed = DateTime.fromISO('2026-03-01T12:00:00.000+02:00');
const observedAt = '2026-03-01T10:00:00.000Z';

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
  handler: async () => [
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

const everySecond = { cadence: '* * * * * *', initialDelay: { seconds: 0 } };

function config(platformMaturity: JsonObject) {
  return {
    platformMaturity: { techInsights: platformMaturity },
    techInsights: {
      factRetrievers: {
        deployments: everySecond,
        timeless: everySecond,
        components: everySecond,
        entityOwnershipFactRetriever: everySecond,
      },
    },
  };
}

const features = peerFeatures({
  deployments: deploymentRetriever,
  timeless: timelessRetriever,
  components: componentRetriever,
});

const perWeek = {
  retriever: 'deployments',
  fact: 'perWeek',
  to: 'deploymentsPerDay',
  scale: 1 / 7,
};

describe('beside the real Tech Insights', () => {
  const mappings = [
    perWeek,
    {
      retriever: 'deployments',
      fact: 'failurePercent',
      to: 'changeFailureShare',
      scale: 0.01,
    },
    {
      retriever: 'deployments',
      fact: 'pipeline',
      practice: 'ciCd',
      when: { oneOf: ['tekton'] },
      outcome: 'met',
      tool: 'Tekton',
    },
    {
      retriever: 'entityOwnershipFactRetriever',
      fact: 'hasGroupOwner',
      practice: 'incidentResponse',
      when: true,
      outcome: 'partial',
      otherwise: 'unmet',
    },
    { retriever: 'deployments', fact: 'releases', to: 'services' },
    { retriever: 'timeless', fact: 'perWeek', to: 'teams' },
    { retriever: 'deployment', fact: 'perWeek', to: 'clouds' },
    { retriever: 'deployments', fact: 'perWeeks', to: 'clouds' },
    { retriever: 'components', fact: 'leadTime', to: 'leadTimeHours' },
  ];
  let portal: Awaited<ReturnType<typeof startBackend>>;
  let reports: readonly CollectedReport[];
  const about = (subjectRef: string) =>
    reports.filter(report => report.subject === subjectRef);

  beforeAll(async () => {
    portal = await startBackend({ features, config: config({ mappings }) });
    // The retriever of Tech Insights itself waits for the catalog to fill.
    for (;;) {
      reports = await portal.collect([cart, payment, shop]);
      if (about(payment.ref).length > 0) {
        return;
      }
      await new Promise(done => setTimeout(done, 250));
    }
  });
  afterAll(() => portal?.stop());

  it('says what it can report', () => {
    expect(portal.collectors).toEqual([
      expect.objectContaining({
        id: 'tech-insights',
        maxAge: { days: 7 },
        facts: [
          'deploymentsPerDay',
          'changeFailureShare',
          'services',
          'teams',
          'clouds',
          'leadTimeHours',
        ],
        practices: ['ciCd', 'incidentResponse'],
      }),
    ]);
    expect(portal.collectors[0]).not.toHaveProperty('kinds');
  });

  it('reports facts and practices with the time of Tech Insights', () => {
    const ownership = about(cart.ref).find(
      report => 'practice' in report && report.practice === 'incidentResponse',
    );
    expect(about(cart.ref)).toEqual([
      {
        subject: cart.ref,
        observedAt,
        fact: 'deploymentsPerDay',
        value: 2,
      },
      {
        subject: cart.ref,
        observedAt,
        fact: 'changeFailureShare',
        value: 0.05,
      },
      {
        subject: cart.ref,
        observedAt,
        practice: 'ciCd',
        outcome: 'met',
        tool: 'Tekton',
        title: 'Where it is built: tekton',
      },
      {
        subject: cart.ref,
        observedAt: ownership?.observedAt,
        practice: 'incidentResponse',
        outcome: 'partial',
        title: 'The spec.owner field is set and refers to a group: yes',
      },
      { subject: cart.ref, observedAt, fact: 'leadTimeHours', value: 3 },
    ]);
    const age = Date.now() - Date.parse(ownership!.observedAt!);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
  });

  it('reports on the kinds that a retriever looks at, and keeps a zero apart from what is unknown', () => {
    expect(about(shop.ref)).toEqual([
      { subject: shop.ref, observedAt, fact: 'deploymentsPerDay', value: 0 },
    ]);
    expect(about(payment.ref)).toEqual([
      expect.objectContaining({
        practice: 'incidentResponse',
        outcome: 'unmet',
        title: 'The spec.owner field is set and refers to a group: no',
      }),
    ]);
  });

  it('reports on nothing that it was not asked about', async () => {
    expect(new Set(reports.map(report => report.subject))).toEqual(
      new Set([cart.ref, payment.ref, shop.ref]),
    );
    await expect(
      portal.collect([subject('Component', 'nowhere')]),
    ).resolves.toEqual([]);
  });

  it('names what does not fit, once', () => {
    expect(portal.warnings().sort()).toEqual([
      expect.stringContaining(
        'mappings.4 leaves services unknown, first for component:default/cart: a number of 0 or more is needed, but ["a"]',
      ),
      expect.stringContaining(
        'mappings.5 leaves teams unknown, first for component:default/cart: no time of observation',
      ),
      'platformMaturity.techInsights.mappings.6.retriever: Tech Insights has no "deployment"; did you mean "deployments"?',
      'platformMaturity.techInsights.mappings.7.fact: Tech Insights has no "perWeeks"; did you mean "perWeek"?',
    ]);
  });

  it('ends when it is aborted', async () => {
    await expect(
      portal.collect([cart], AbortSignal.abort(new Error('time is up'))),
    ).rejects.toThrow('time is up');
  });
});

it('says what to do where Tech Insights is not installed', async () => {
  const portal = await startBackend({
    features: [],
    config: config({ mappings: [perWeek] }),
  });
  await expect(portal.collect([cart])).rejects.toThrow(
    'GET /fact-schemas of the plugin tech-insights: there is no such endpoint (404). Install @backstage-community/plugin-tech-insights-backend',
  );
  await portal.stop();
});

it('brings no collector without mappings', async () => {
  const portal = await startBackend({ features: [], config: {} });
  expect(portal.collectors).toEqual([]);
  await portal.stop();
});

it.each<[JsonObject, string]>([
  [
    { mappings: [{ ...perWeek, to: 'deploymentPerDay' }] },
    'platformMaturity.techInsights.mappings.0.to: unknown fact "deploymentPerDay"; did you mean "deploymentsPerDay"?',
  ],
  [
    { mapping: [perWeek] },
    'platformMaturity.techInsights.mapping: unknown key; did you mean mappings?',
  ],
])('does not start with %j', async (section, message) => {
  await expect(
    startBackend({ features: [], config: config(section) }),
  ).rejects.toThrow(message);
});
