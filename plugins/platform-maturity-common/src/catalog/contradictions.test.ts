import { defaultPolicy } from '../policy';
import type { Report } from '../reports';
import { entity, service, users } from './__fixtures__/catalog';
import { outcome, runWith, value } from './__fixtures__/reports';

const catalog = [
  entity('Group', 'cart', { type: 'team', children: [] }),
  ...users('cart', 4),
  service(
    'a',
    'cart',
    {},
    {
      annotations: { 'pagerduty.com/service-id': 'P1' },
      tags: ['sast-disabled'],
    },
  ),
  service('b', 'cart'),
];
const template = entity('Template', 'environment', { type: 'environment' });

/** What one report contradicts on the organization, or on another subject. */
function contradictionsOf(
  reports: Report[],
  ref: string = 'organization',
  entities = catalog,
) {
  return runWith(entities, reports).of(ref).contradictions;
}

describe('self-service', () => {
  it.each(['met', 'partial'] as const)(
    'that is attested as %s wants a template',
    answer => {
      const attested = [
        outcome('attested', 'organization', 'selfService', answer),
      ];
      expect(contradictionsOf(attested)).toEqual([
        { code: 'selfServiceWithoutTemplates', outcome: answer },
      ]);
      expect(
        contradictionsOf(attested, 'organization', [...catalog, template]),
      ).toBeUndefined();
      // It is told where it was answered, not on every entity.
      expect(contradictionsOf(attested, 'component:default/a')).toBeUndefined();
    },
  );

  it.each([
    outcome('attested', 'organization', 'selfService', 'unmet'),
    outcome('pushed', 'organization', 'selfService', 'met'),
  ])('is not contradicted by %j', report => {
    expect(contradictionsOf([report])).toBeUndefined();
  });

  it('that is observed as unmet contradicts an attestation', () => {
    expect(
      contradictionsOf([
        outcome('attested', 'organization', 'selfService', 'met'),
        outcome('pushed', 'organization', 'selfService', 'unmet'),
      ]),
    ).toEqual([
      {
        code: 'attestedAgainstEvidence',
        practice: 'selfService',
        components: { total: 0, refs: [] },
      },
    ]);
  });
});

describe('a practice', () => {
  const a = { total: 1, refs: ['component:default/a'] };
  const b = { total: 1, refs: ['component:default/b'] };

  it.each([
    [
      'observed as unmet',
      [
        outcome('attested', 'b', 'ciCd', 'met'),
        outcome('collector:github', 'b', 'ciCd', 'unmet'),
      ],
      { code: 'attestedAgainstEvidence', practice: 'ciCd', components: b },
    ],
    [
      'declared as unmet',
      [outcome('attested', 'a', 'devSecOps', 'met')],
      { code: 'attestedAgainstEvidence', practice: 'devSecOps', components: a },
    ],
    [
      'not recorded, while others record it',
      [outcome('attested', 'b', 'incidentResponse', 'met')],
      {
        code: 'attestedWithoutRecord',
        practice: 'incidentResponse',
        components: b,
        recordedBy: 1,
        of: 2,
      },
    ],
  ])('that is attested as met and %s', (_, reports, expected) => {
    expect(contradictionsOf(reports)).toEqual([expected]);
    expect(contradictionsOf(reports, 'group:default/cart')).toEqual([expected]);
    expect(contradictionsOf(reports, expected.components.refs[0])).toEqual([
      expected,
    ]);
  });

  it.each([
    ['recorded', [outcome('attested', 'a', 'incidentResponse', 'met')]],
    ['attested in part', [outcome('attested', 'a', 'devSecOps', 'partial')]],
    [
      'attested as unmet',
      [outcome('attested', 'a', 'incidentResponse', 'unmet')],
    ],
    [
      'observed as met by another system',
      [
        outcome('attested', 'b', 'ciCd', 'met'),
        outcome('collector:a', 'b', 'ciCd', 'unmet'),
        outcome('collector:b', 'b', 'ciCd', 'met'),
      ],
    ],
    // Answers alone are no record that others would have to be in.
    [
      'recorded by answers alone',
      [
        outcome('attested', 'a', 'observability', 'met'),
        outcome('attested', 'b', 'observability', 'met'),
      ],
    ],
  ])('that is %s is no contradiction', (_, reports) => {
    expect(contradictionsOf(reports)).toBeUndefined();
  });
});

describe('an attested value', () => {
  const attested = (number: number) =>
    value('attested', 'group:cart', 'deploymentsPerDay', number);

  it.each([
    // The thresholds are 1 and 5 a day.
    [0.5, 'pushed', 2, 'devops', 'hybrid'],
    [6, 'collector:github', 0.9, 'platformEngineering', 'devops'],
  ] as const)(
    'of %d against one of %s %d',
    (told, source, other, level, otherLevel) => {
      const reports = [
        attested(told),
        value(source, 'group:cart', 'deploymentsPerDay', other),
      ];
      expect(contradictionsOf(reports, 'group:default/cart')).toEqual([
        {
          code: 'attestedLevelDiffers',
          fact: 'deploymentsPerDay',
          value: told,
          level,
          other: { value: other, level: otherLevel, source },
        },
      ]);
      expect(contradictionsOf(reports, 'component:default/a')).toBeUndefined();
    },
  );

  it('of another level than the catalog shows', () => {
    expect(
      contradictionsOf([value('attested', 'organization', 'developers', 300)]),
    ).toMatchObject([
      { fact: 'developers', value: 300, other: { source: 'catalog' } },
    ]);
  });

  it('of another level, about what the organization has to comply with', () => {
    const regulated = service('c', 'cart', {}, { tags: ['gdpr'] });
    expect(
      contradictionsOf(
        [value('attested', 'organization', 'complianceRegimes', 3)],
        'organization',
        [...catalog, regulated],
      ),
    ).toMatchObject([
      {
        fact: 'complianceRegimes',
        level: 'platformEngineering',
        other: { value: 1, level: 'hybrid', source: 'catalog' },
      },
    ]);
  });

  it.each([
    [
      'of the same level',
      [attested(2), value('pushed', 'group:cart', 'deploymentsPerDay', 4)],
      'group:default/cart',
    ],
    [
      'of something else',
      [
        value('attested', 'a', 'deploymentsPerDay', 2),
        value('pushed', 'group:cart', 'deploymentsPerDay', 9),
      ],
      'component:default/a',
    ],
  ])('%s is none', (_, reports, ref) => {
    expect(contradictionsOf(reports, ref)).toBeUndefined();
  });

  it('is none where the policy does not ask for the measure', () => {
    const { factors } = defaultPolicy;
    const policy = {
      ...defaultPolicy,
      factors: {
        ...factors,
        teamSize: { ...factors.teamSize, enabled: false },
      },
    };
    const { of } = runWith(
      catalog,
      [value('attested', 'organization', 'developers', 300)],
      [],
      policy,
    );
    expect(of('organization').contradictions).toBeUndefined();
  });
});
