import { entity, service, users } from './__fixtures__/catalog';
import {
  failure,
  outcome,
  runWith,
  tomorrow,
  yesterday,
} from './__fixtures__/reports';

const pagerduty = { 'pagerduty.com/service-id': 'P1' };
const catalog = [
  entity('Group', 'shop', { type: 'department', children: [] }),
  entity('Group', 'cart', { type: 'team', parent: 'shop' }),
  ...users('cart', 4),
  entity('System', 'checkout', { owner: 'cart' }),
  entity('API', 'cart', { type: 'openapi', owner: 'cart' }),
  service('a', 'cart', { system: 'checkout' }, { annotations: pagerduty }),
  service('b', 'cart', { system: 'checkout' }),
  service('c', 'shop'),
];

/** The outcome of a practice for each of the three services. */
function outcomesOf(
  reports: Parameters<typeof runWith>[1],
  practice: 'ciCd' | 'incidentResponse',
  failures: Parameters<typeof runWith>[2] = [],
) {
  const { of, problems } = runWith(catalog, reports, failures);
  expect(problems).toEqual([]);
  return ['a', 'b', 'c'].map(name => {
    const { counts } = of(`component:default/${name}`).practices[practice];
    return Object.entries(counts).find(([, count]) => count === 1)![0];
  });
}

it.each([
  ['a', ['met', 'unknown', 'unknown']],
  ['system:checkout', ['met', 'met', 'unknown']],
  ['group:cart', ['met', 'met', 'unknown']],
  // What a group below owns is not its own.
  ['group:shop', ['unknown', 'unknown', 'met']],
  ['organization', ['met', 'met', 'met']],
])('an outcome about %s is one of %j', (about, expected) => {
  expect(outcomesOf([outcome('pushed', about, 'ciCd', 'met')], 'ciCd')).toEqual(
    expected,
  );
});

it('decides by the strongest evidence', () => {
  expect(
    outcomesOf(
      [
        outcome('attested', 'a', 'incidentResponse', 'partial'),
        outcome('collector:pagerduty', 'a', 'incidentResponse', 'unmet'),
        outcome('pushed', 'b', 'incidentResponse', 'unmet'),
        outcome('pushed', 'b', 'incidentResponse', 'partial'),
      ],
      'incidentResponse',
    ),
  ).toEqual(['partial', 'partial', 'unmet']);
});

it('takes what a source says of the component before what it says of its team', () => {
  expect(
    outcomesOf(
      [
        outcome('attested', 'group:cart', 'incidentResponse', 'met'),
        outcome('attested', 'b', 'incidentResponse', 'unmet'),
      ],
      'incidentResponse',
    ),
  ).toEqual(['met', 'unmet', 'unmet']);
});

it('records nothing: who was not reported about has not failed to register', () => {
  const everywhere = ['a', 'b'].map(name =>
    outcome('attested', name, 'ciCd', 'met'),
  );
  expect(outcomesOf(everywhere, 'ciCd')).toEqual(['met', 'met', 'unknown']);
  // The catalog of one of them does record this one.
  const unmet = [outcome('pushed', 'b', 'incidentResponse', 'partial')];
  expect(outcomesOf(unmet, 'incidentResponse')).toEqual([
    'met',
    'partial',
    'unmet',
  ]);
});

it('shows what was reported, by whom, and counts its tool', () => {
  const { of } = runWith(catalog, [
    outcome('collector:github', 'b', 'ciCd', 'met', {
      tool: 'GitHub Actions',
      title: 'build of main',
      url: 'https://example.com/b',
    }),
    outcome('attested', 'system:checkout', 'incidentResponse', 'met', {
      title: 'Incident reviews',
      by: 'user:default/ada',
      expiresAt: tomorrow,
      comment: 'Monthly',
    }),
  ]);
  const { ciCd, incidentResponse } = of('component:default/b').practices;
  expect(ciCd).toMatchObject({
    tools: [{ tool: 'GitHub Actions', components: 1 }],
    strengths: { observed: 1 },
    evidence: [
      {
        type: 'report',
        entityRef: 'component:default/b',
        source: 'collector:github',
        title: 'build of main',
        url: 'https://example.com/b',
        observedAt: yesterday,
      },
    ],
  });
  expect(incidentResponse).toMatchObject({
    strengths: { attested: 1 },
    evidence: [
      {
        type: 'attestation',
        entityRef: 'system:default/checkout',
        title: 'Incident reviews',
        by: 'user:default/ada',
        observedAt: yesterday,
        expiresAt: tomorrow,
        comment: 'Monthly',
      },
    ],
  });
  expect(of('component:default/b').facts.toolsPerPractice.values).toContain(
    'GitHub Actions',
  );
});

describe('a capability that is seen on the organization', () => {
  it('is told of the organization', () => {
    const { of } = runWith(catalog, [
      outcome('attested', 'organization', 'selfService', 'met'),
    ]);
    expect(of('component:default/a').capabilities.selfService).toMatchObject({
      score: 1,
      inherited: true,
      strengths: { attested: 1 },
    });
  });

  it.each(['a', 'system:checkout', 'group:shop'])('is not of %s', about => {
    const report = outcome('pushed', about, 'selfService', 'met');
    const { of, problems } = runWith(catalog, [report]);
    expect(of('organization').capabilities.selfService.score).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'unusableReport',
        subject: 'pushed: selfService',
        entities: { total: 1, refs: [report.subject] },
      },
    ]);
  });
});

it('leaves out an outcome of what has no practices of its own', () => {
  const { problems } = runWith(catalog, [
    outcome('pushed', 'api:cart', 'ciCd', 'met'),
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['unusableReport']);
});

describe('an outcome that has expired', () => {
  const expired = outcome('collector:github', 'b', 'incidentResponse', 'met', {
    expiresAt: yesterday,
  });

  it('is as if it had not been reported', () => {
    const without = outcomesOf([], 'incidentResponse');
    expect(without).toEqual(['met', 'unmet', 'unmet']);
    expect(outcomesOf([expired], 'incidentResponse')).toEqual(without);
  });

  it('is no sign of its absence while its collector fails', () => {
    const failures = [failure('github', { practices: ['incidentResponse'] })];
    expect(outcomesOf([expired], 'incidentResponse', failures)).toEqual([
      'met',
      'unknown',
      'unmet',
    ]);
    const { of } = runWith(catalog, [expired], failures);
    expect(of('component:default/b').practices.incidentResponse).toMatchObject({
      lost: 1,
      evidence: [{ type: 'absence', lost: 'GitHub: The token has expired.' }],
    });
    expect(of('organization').practices.incidentResponse.lost).toBe(1);
  });
});
