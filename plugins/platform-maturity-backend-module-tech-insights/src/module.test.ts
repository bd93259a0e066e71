import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import type { CollectedReport } from '@paved/plugin-platform-maturity-node';
import { engines, subject } from '@paved/backend-tests';
import { parse } from 'yaml';
import { observedAt, retrievers } from './__testUtils__/retrievers';
import { peerFeatures, startBackend } from './__testUtils__/startPeer';

jest.setTimeout(60_000);

const cart = subject('Component', 'cart');
const payment = subject('Component', 'payment');
const shop = subject('Group', 'shop');

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

const features = peerFeatures(retrievers);

const perWeek = {
  retriever: 'deployments',
  fact: 'perWeek',
  to: 'deploymentsPerDay',
  scale: 1 / 7,
};

describe.each(engines)('beside the real Tech Insights on %s', engine => {
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
  const isTimeless = (report: CollectedReport) =>
    'fact' in report && report.fact === 'teams';
  const about = (subjectRef: string) =>
    reports.filter(report => report.subject === subjectRef);

  beforeAll(async () => {
    portal = await startBackend({
      features,
      config: config({ mappings }),
      engine,
    });
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
    const told = about(cart.ref).filter(report => !isTimeless(report));
    expect(told).toEqual([
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
    // PostgreSQL rounds to whole seconds there.
    expect(age).toBeGreaterThan(-1_000);
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

  // A fact without a time of its own gets that of the database, and on SQLite
  // Tech Insights cannot read it back.
  it('takes over no value without a time', () => {
    const values = about(cart.ref)
      .filter(isTimeless)
      .map(report => 'value' in report && report.value);
    const warnings = portal
      .warnings()
      .filter(message => message.includes('mappings.5'));
    const expected: Record<string, object> = {
      SQLite: {
        values: [],
        warnings: [
          'platformMaturity.techInsights.mappings.5 leaves teams unknown, first for component:default/cart: no time of observation, but null',
        ],
      },
      PostgreSQL: { values: [14], warnings: [] },
    };
    expect({ values, warnings }).toEqual(expected[engine]);
  });

  it('names what does not fit, once', () => {
    const warnings = portal
      .warnings()
      .filter(message => !message.includes('mappings.5'));
    expect(warnings.sort()).toEqual([
      expect.stringContaining(
        'mappings.4 leaves services unknown, first for component:default/cart: ["a"] times 1 must be a number',
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

it('is asked when and about what the configuration says', async () => {
  const portal = await startBackend({
    features: [],
    config: config({
      schedule: { frequency: { days: 1 }, timeout: { hours: 1 } },
      maxAge: { days: 3 },
      kinds: ['Component', 'Group'],
      mappings: [perWeek],
    }),
  });
  await portal.stop();
  expect(portal.collectors).toMatchObject([
    {
      schedule: { frequency: { days: 1 }, timeout: { hours: 1 } },
      maxAge: { days: 3 },
      kinds: ['Component', 'Group'],
    },
  ]);
});

it('understands the examples of its README', async () => {
  const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
  const [, example] = readme.match(/```yaml\n([^`]*)```/)!;
  const portal = await startBackend({ features: [], config: parse(example) });
  await portal.stop();
  expect(portal.collectors).toEqual([
    expect.objectContaining({
      facts: expect.arrayContaining(['deploymentsPerDay']),
      practices: expect.arrayContaining([
        'incidentResponse',
        'ciCd',
        'infrastructureAsCode',
      ]),
    }),
  ]);
});
