import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import type { CollectedReport } from '@paved/plugin-platform-maturity-node';
import { engines, subject } from '@paved/backend-tests';
import { parse } from 'yaml';
import { provider, schedulesOf } from './__testUtils__/provider';
import { peerFeatures, startBackend } from './__testUtils__/startPeer';

jest.setTimeout(60_000);

const cart = subject('Component', 'cart');
const payment = subject('Component', 'payment');
const shop = subject('Group', 'shop');

/** More than Scorecard takes in one request. */
const longIds = Array.from(
  { length: 15 },
  (_, index) => `acme.aMetricWithALongName${index}`,
);

const providers = [
  provider(
    'dora.deploymentFrequency',
    { cart: 14, payment: 0 },
    { unit: '/week' },
  ),
  provider('dora.medianLeadTimeForChanges', { cart: 3 }, { unit: 'd' }),
  provider('dora.changeFailureRate', { cart: 5 }, { unit: '%' }),
  provider('sonarqube.securityRating', { cart: 2 }, { title: 'Security' }),
  provider('dependabot.alertsHigh', { cart: 0 }),
  provider('acme.onCall', { cart: true, payment: false }, { title: 'On call' }),
  provider('acme.toil', { shop: 35 }, { kind: 'Group' }),
  ...longIds.map(id => provider(id, { payment: 7 })),
];

const config = (section: JsonObject) => ({
  platformMaturity: { scorecard: section },
  scorecard: schedulesOf(providers),
});

const toil = {
  metric: 'acme.toil',
  to: 'infrastructureTimeShare',
  scale: 0.01,
};

describe.each(engines)('beside the real Scorecard on %s', engine => {
  const mappings = [
    {
      metric: 'acme.onCall',
      practice: 'incidentResponse',
      when: true,
      outcome: 'met',
      otherwise: 'unmet',
      tool: 'PagerDuty',
    },
    toil,
    ...longIds.map(metric => ({ metric, to: 'reworkShare', scale: 0.01 })),
    { metric: 'acme.oncall', to: 'clouds' },
    {
      metric: 'dependabot.alertsHigh',
      practice: 'ciCd',
      when: true,
      outcome: 'met',
    },
  ];
  let portal: Awaited<ReturnType<typeof startBackend>>;
  let reports: readonly CollectedReport[];
  const about = (ref: string) =>
    reports
      .filter(report => report.subject === ref)
      .map(({ observedAt, subject: _, ...report }) => report);

  beforeAll(async () => {
    portal = await startBackend({
      features: peerFeatures(...providers),
      config: config({ mappings }),
      engine,
    });
    // Scorecard measures once a second, and what the catalog has by then.
    for (;;) {
      reports = await portal.collect([cart, payment, shop]);
      if (reports.length === 8) {
        return;
      }
      await new Promise(done => setTimeout(done, 250));
    }
  });
  afterAll(() => portal?.stop());

  it('says what it can report', () => {
    expect(portal.collectors).toEqual([
      expect.objectContaining({
        id: 'scorecard',
        facts: [
          'infrastructureTimeShare',
          'reworkShare',
          'clouds',
          'deploymentsPerDay',
          'leadTimeHours',
          'changeFailureShare',
        ],
        practices: ['incidentResponse', 'ciCd', 'devSecOps'],
      }),
    ]);
  });

  it('reports what is mapped and what is shipped', () => {
    expect(about(cart.ref)).toEqual([
      {
        practice: 'incidentResponse',
        outcome: 'met',
        tool: 'PagerDuty',
        title: 'On call: yes',
      },
      { fact: 'deploymentsPerDay', value: 2 },
      { fact: 'changeFailureShare', value: 0.05 },
      {
        practice: 'devSecOps',
        outcome: 'met',
        tool: 'SonarQube',
        title: 'Security: 2',
      },
    ]);
    expect(about(shop.ref)).toEqual([
      { fact: 'infrastructureTimeShare', value: expect.closeTo(0.35) },
    ]);
  });

  it('keeps a zero apart from what could not be calculated', () => {
    expect(about(payment.ref)).toEqual([
      {
        practice: 'incidentResponse',
        outcome: 'unmet',
        tool: 'PagerDuty',
        title: 'On call: no',
      },
      { fact: 'reworkShare', value: expect.closeTo(0.07) },
      { fact: 'deploymentsPerDay', value: 0 },
    ]);
  });

  it('takes the time from Scorecard', async () => {
    const age = Date.now() - Date.parse(reports[0].observedAt!);
    // PostgreSQL rounds to whole seconds there.
    expect(age).toBeGreaterThan(-1_000);
    expect(age).toBeLessThan(60_000);
    // What was not measured anew keeps its time; a time of ours would not.
    const timesOf = async () =>
      (await portal.collect([cart])).map(({ observedAt: at }) => at);
    let [first, second] = [await timesOf(), await timesOf()];
    for (let tries = 0; tries < 10 && `${first}` !== `${second}`; tries++) {
      [first, second] = [second, await timesOf()];
    }
    expect(second).toEqual(first);
  });

  it('knows nothing of an entity that is not in the catalog', async () => {
    await expect(
      portal.collect([subject('Component', 'nowhere'), cart]),
    ).resolves.toHaveLength(4);
  });

  it('names what does not fit, once', () => {
    expect(portal.warnings().sort()).toEqual([
      'The shipped mapping of dora.medianLeadTimeForChanges is for the unit "h", and its unit is "d"; say what it means in platformMaturity.scorecard.mappings',
      'platformMaturity.scorecard.mappings.17.metric: Scorecard has no "acme.oncall"; did you mean "acme.onCall"?',
      expect.stringContaining(
        'mappings.18 leaves ciCd unknown, first for component:default/cart: the condition does not fit the value 0',
      ),
    ]);
  });
});

it('lets the configuration say what a shipped metric means, or take all away', async () => {
  const facts = async (section: JsonObject) => {
    const portal = await startBackend({
      features: [],
      config: config(section),
    });
    await portal.stop();
    return portal.collectors.map(collector => [
      ...collector.facts,
      ...(collector.practices ?? []),
    ]);
  };
  expect(
    await facts({
      mappings: [{ metric: 'dora.deploymentFrequency', to: 'services' }],
    }),
  ).toEqual([['services', 'leadTimeHours', 'changeFailureShare', 'devSecOps']]);
  expect(await facts({ shippedMappings: false, mappings: [toil] })).toEqual([
    ['infrastructureTimeShare'],
  ]);
  expect(await facts({ shippedMappings: false })).toEqual([]);
});

it('says what to do where Scorecard is not installed', async () => {
  const portal = await startBackend({ features: [], config: config({}) });
  await expect(portal.collect([cart])).rejects.toThrow(
    'GET /metrics of the plugin scorecard: there is no such endpoint (404). Install @red-hat-developer-hub/backstage-plugin-scorecard-backend',
  );
  await portal.stop();
});

it.each<[JsonObject, string]>([
  [
    { mappings: [{ ...toil, to: 'infrastructureShare' }] },
    'platformMaturity.scorecard.mappings.0.to: unknown fact "infrastructureShare"; did you mean "infrastructureTimeShare"?',
  ],
  [
    { shippedMapping: false },
    'platformMaturity.scorecard.shippedMapping: unknown key; did you mean shippedMappings?',
  ],
  [{ shippedMappings: 'some' }, 'platformMaturity.scorecard.shippedMappings'],
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
      mappings: [toil],
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
      facts: expect.arrayContaining(['infrastructureTimeShare']),
      practices: expect.arrayContaining(['incidentResponse', 'devSecOps']),
    }),
  ]);
});
