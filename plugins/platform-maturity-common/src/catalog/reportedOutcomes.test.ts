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
  ['a', ['met', 'unmet', 'unmet']],
  ['system:checkout', ['met', 'met', 'unmet']],
  ['group:cart', ['met', 'met', 'unmet']],
  // What a group below owns is not its own.
  ['group:shop', ['unmet', 'unmet', 'met']],
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

it('records the practice, unless it is not met', () => {
  const unmet = [outcome('pushed', 'a', 'ciCd', 'unmet')];
  expect(outcomesOf(unmet, 'ciCd')).toEqual(['unmet', 'unknown', 'unknown']);
  const partial = [outcome('pushed', 'a', 'ciCd', 'partial')];
  expect(outcomesOf(partial, 'ciCd')).toEqual(['partial', 'unmet', 'unmet']);
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
  const expired = outcome('collector:github', 'b', 'ciCd', 'met', {
    expiresAt: yesterday,
  });
  const recorded = outcome('pushed', 'a', 'ciCd', 'met');

  it('is as if it had not been reported', () => {
    expect(outcomesOf([expired, recorded], 'ciCd')).toEqual(
      outcomesOf([recorded], 'ciCd'),
    );
  });

  it('is no sign of its absence while its collector fails', () => {
    const failures = [failure('github', { practices: ['ciCd'] })];
    expect(outcomesOf([expired, recorded], 'ciCd', failures)).toEqual([
      'met',
      'unknown',
      'unmet',
    ]);
    const { of } = runWith(catalog, [expired, recorded], failures);
    expect(of('component:default/b').practices.ciCd).toMatchObject({
      lost: 1,
      evidence: [{ type: 'absence', lost: 'GitHub: The token has expired.' }],
    });
    expect(of('organization').practices.ciCd.lost).toBe(1);
  });
});
