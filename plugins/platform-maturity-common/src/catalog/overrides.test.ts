import type { Entity } from '@backstage/catalog-model';
import { createPolicy, defaultPolicy } from '../policy';
import { entity, service, users } from './__fixtures__/catalog';
import { outcome, runWith } from './__fixtures__/reports';
import { factsOf, run } from './__fixtures__/run';

const key = 'paved.dev/not-applicable.incidentResponse';
const annotated = (annotations: object) => ({ annotations });

describe('a practice that does not apply', () => {
  const catalog = [
    entity('Group', 'cart', {}),
    entity(
      'System',
      'labs',
      { owner: 'cart' },
      annotated({ [key]: 'Experiments only' }),
    ),
    service('a', 'cart', {}, annotated({ 'pagerduty.com/service-id': 'P1' })),
    service('b', 'cart'),
    service(
      'c',
      'cart',
      {},
      annotated({ [key]: 'A library', 'pagerduty.com/service-id': 'P2' }),
    ),
    service('d', 'cart', { system: 'labs' }),
    service(
      'e',
      'cart',
      { system: 'labs' },
      annotated({ [key]: 'Retired soon' }),
    ),
  ];
  const { of, problems } = runWith(catalog, [
    outcome('attested', 'c', 'incidentResponse', 'met'),
  ]);

  it('counts neither for nor against, and records nothing', () => {
    expect(problems).toEqual([]);
    const { counts, score, recording, tools } =
      of('organization').practices.incidentResponse;
    expect(counts).toEqual({
      met: 1,
      partial: 0,
      unmet: 1,
      unknown: 0,
      notApplicable: 3,
    });
    expect([score, recording]).toEqual([0.5, { recordedBy: 1, of: 2 }]);
    expect(tools).toEqual([{ tool: 'PagerDuty', components: 1 }]);
  });

  it.each([
    ['c', 'component:default/c', 'A library'],
    ['d', 'system:default/labs', 'Experiments only'],
    ['e', 'component:default/e', 'Retired soon'],
  ])('says of %s that %s does not need it', (name, entityRef, reason) => {
    const { practices, foundationCoverage } = of(`component:default/${name}`);
    expect(practices.incidentResponse.evidence).toEqual([
      { type: 'override', entityRef, key, value: reason },
    ]);
    expect(practices.incidentResponse.counts.notApplicable).toBe(1);
    expect(foundationCoverage).toBe(0);
  });

  it('is unmet and reported where the policy does not allow it', () => {
    const result = createPolicy({ overrides: { notApplicable: ['ciCd'] } });
    const policy = 'policy' in result ? result.policy : defaultPolicy;
    const strict = run(catalog, policy);
    const b = strict.of('component:default/d').practices.incidentResponse;
    expect(b.counts.unmet).toBe(1);
    expect(strict.problems).toEqual([
      {
        code: 'invalidAnnotation',
        subject: `${key}: the policy of this portal does not let it count`,
        entities: {
          total: 3,
          refs: [
            'component:default/c',
            'component:default/e',
            'system:default/labs',
          ],
        },
      },
    ]);
    expect(strict.of('system:default/labs').annotationProblems).toEqual([
      {
        code: 'notAllowed',
        annotation: 'notApplicable',
        key,
        value: 'Experiments only',
      },
    ]);
    expect(strict.of('component:default/a').annotationProblems).toBeUndefined();
  });
});

it('shows an annotation without a value as a mistake', () => {
  const { of, problems } = run([
    entity('Group', 'cart', {}),
    service('a', 'cart', {}, annotated({ [key]: '' })),
  ]);
  expect(of('component:default/a').annotationProblems).toMatchObject([
    { code: 'noReason', key, value: '' },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['invalidAnnotation']);
});

describe('the declared size of a group', () => {
  const size = (number: number) =>
    annotated({ 'paved.dev/team-size': String(number) });
  const group = (name: string, parent: string | undefined, metadata = {}) =>
    entity('Group', name, parent ? { parent } : {}, metadata);
  const services = [
    service('a', 'cart'),
    service('b', 'cart'),
    service('c', 'pay'),
  ];
  const developersOf = (entities: Entity[]) =>
    factsOf(run(entities).of('organization'), 'developers').developers;

  it.each<[string, Entity[], number | string]>([
    [
      'every team declares its size',
      [group('cart', 'shop', size(4)), group('pay', 'shop', size(3))],
      7,
    ],
    [
      'one team does not',
      [group('cart', 'shop', size(4)), group('pay', 'shop')],
      'noUsers',
    ],
    [
      'the department above all teams does',
      [
        group('shop', undefined, size(20)),
        group('cart', 'shop', size(4)),
        group('pay', 'shop'),
      ],
      20,
    ],
    [
      'other teams list their users',
      [
        group('cart', 'shop', size(4)),
        group('pay', 'shop'),
        ...users('pay', 3),
      ],
      7,
    ],
    [
      'a group below lists a user',
      [
        group('cart', 'shop', size(40)),
        group('cart-ui', 'cart'),
        group('pay', 'shop'),
        ...users('cart-ui', 2),
      ],
      2,
    ],
    [
      'groups are in a circle',
      [group('cart', 'pay', size(4)), group('pay', 'cart', size(4))],
      4,
    ],
    [
      'nobody declares any',
      [group('cart', 'shop'), group('pay', 'shop')],
      'noUsers',
    ],
  ])('counts as people where %s', (_, groups, expected) => {
    expect(developersOf([...groups, ...services])).toBe(expected);
  });

  it('is in what is divided by people, and says so', () => {
    const { of } = run([
      group('shop', undefined),
      group('cart', 'shop', size(4)),
      group('pay', 'shop'),
      ...services,
    ]);
    expect(of('component:default/a').facts.servicesPerDeveloper).toMatchObject({
      value: 2 / 4,
      source: 'catalog',
      declaredSizes: { total: 1, refs: ['group:default/cart'] },
    });
    expect(factsOf(of('component:default/c'), 'servicesPerDeveloper')).toEqual({
      servicesPerDeveloper: 'noUsers',
    });
    // A part of the teams is not all of them.
    expect(factsOf(of('group:default/shop'), 'servicesPerDeveloper')).toEqual({
      servicesPerDeveloper: 'noUsers',
    });
    expect(of('organization').facts.servicesPerDeveloper).toMatchObject({
      value: 2 / 4,
      declaredSizes: { total: 1, refs: ['group:default/cart'] },
    });
  });

  it('does not change the number of developers that the policy declares', () => {
    const policy = {
      ...defaultPolicy,
      organization: { ...defaultPolicy.organization, developers: 120 },
    };
    const { of } = run(
      [group('cart', undefined, size(4)), service('a', 'cart')],
      policy,
    );
    expect(of('organization').facts.developers).toMatchObject({
      value: 120,
      source: 'attested',
      others: [{ value: 4, source: 'catalog', scope: 'organization' }],
    });
  });

  it('counts for nothing where the policy does not allow it', () => {
    const result = createPolicy({ overrides: { teamSize: false } });
    const policy = 'policy' in result ? result.policy : defaultPolicy;
    const { of, problems } = run(
      [group('cart', undefined, size(4)), service('a', 'cart')],
      policy,
    );
    expect(of('organization').facts.developers.unknown).toBe('noUsers');
    expect(problems.map(({ code }) => code)).toEqual(['invalidAnnotation']);
  });
});
