import { defaultPolicy } from '../policy';
import { entity, service, users } from './__fixtures__/catalog';
import {
  failure,
  now,
  runWith,
  tomorrow,
  value,
  yesterday,
} from './__fixtures__/reports';
import { factsOf } from './__fixtures__/run';

const catalog = [
  entity('Group', 'shop', { type: 'department', children: [] }),
  entity('Group', 'cart', { type: 'team', parent: 'shop' }),
  entity('Group', 'pay', { type: 'team', parent: 'shop' }),
  ...users('cart', 4),
  entity('System', 'checkout', { owner: 'cart' }),
  service('a', 'cart', { system: 'checkout' }),
  service('b', 'cart', { system: 'checkout' }),
  service('c', 'pay', { system: 'checkout' }),
  service('old', 'cart', { lifecycle: 'deprecated' }),
];

describe('a reported value', () => {
  const { of } = runWith(catalog, [
    value('pushed', 'group:cart', 'services', 3, {
      by: 'user:default/ada',
      comment: 'One is not registered',
      expiresAt: tomorrow,
    }),
  ]);

  it('replaces what the catalog shows, which stays beside it', () => {
    expect(of('group:default/cart').facts.services).toEqual({
      id: 'services',
      value: 3,
      scope: { kind: 'owner', refs: ['group:default/cart'] },
      source: 'pushed',
      observedAt: yesterday,
      expiresAt: tomorrow,
      by: 'user:default/ada',
      comment: 'One is not registered',
      entities: { total: 0, refs: [] },
      others: [{ value: 2, source: 'catalog', scope: 'owner' }],
    });
  });

  it('holds for what its subject alone owns, and for nothing else', () => {
    expect(of('component:default/a').facts.services.value).toBe(3);
    expect(of('system:default/checkout').facts.services.value).toBe(3);
    expect(of('system:default/checkout').facts.services.source).toBe('catalog');
    expect(of('component:default/c').facts.services.value).toBe(1);
  });

  it('leaves what is derived from the catalog’s value as it was read', () => {
    const { facts } = of('group:default/cart');
    expect(facts.servicesPerDeveloper.value).toBe(2 / 4);
    expect(facts.servicesPerTeam.value).toBe(2);
  });
});

it.each([
  ['the whole organization', 'organization', {}, 80],
  ['the subject itself', 'a', {}, 80],
  ['another component', 'b', {}, 4],
  ['its owner, which is not asked for people', 'group:cart', {}, 4],
  ['another subject, long ago', 'a', { expiresAt: yesterday }, 4],
])('takes developers from a report about %s', (_, about, more, expected) => {
  const { of } = runWith(catalog, [
    value('collector:hr', about, 'developers', 80, more),
  ]);
  expect(of('component:default/a').facts.developers.value).toBe(expected);
});

it('takes developers of an organization of its own from a report about its root', () => {
  const { of } = runWith(
    catalog,
    [
      value('attested', 'group:shop', 'developers', 70),
      value('attested', 'organization', 'developers', 200),
    ],
    [],
    {
      ...defaultPolicy,
      organization: { rootRefs: ['group:default/shop'], rootTypes: [] },
    },
  );
  expect(of('component:default/a').facts.developers).toMatchObject({
    value: 70,
    scope: { kind: 'organization', refs: ['group:default/shop'] },
    others: [{ value: 4, source: 'catalog' }],
  });
  expect(of('group:default/shop').facts.developers.others).toHaveLength(1);
  expect(of('organization').facts.developers.value).toBe(200);
});

it('goes from the strongest to the weakest, and shows all', () => {
  const about = (source: Parameters<typeof value>[0], number: number) =>
    value(source, 'a', 'services', number);
  const { of } = runWith(catalog, [
    about('collector:github', 5),
    about('attested', 7),
    value('attested', 'group:cart', 'services', 9),
    about('pushed', 6),
  ]);
  const {
    value: held,
    source,
    scope,
    others,
  } = of('component:default/a').facts.services;
  expect([held, source, scope.kind]).toEqual([7, 'attested', 'subject']);
  expect(others?.map(each => [each.value, each.source, each.scope])).toEqual([
    [6, 'pushed', 'subject'],
    [5, 'collector:github', 'subject'],
    [9, 'attested', 'owner'],
    [2, 'catalog', 'owner'],
  ]);
});

describe('a fact without a value', () => {
  it('says that what was reported holds no longer', () => {
    const { of } = runWith(catalog, [
      value('attested', 'group:cart', 'infrastructureTimeShare', 0.2, {
        expiresAt: now,
        by: 'user:default/ada',
      }),
    ]);
    for (const ref of ['group:default/cart', 'component:default/a']) {
      expect(of(ref).facts.infrastructureTimeShare).toMatchObject({
        unknown: 'expired',
        source: 'attested',
        expiresAt: now,
        by: 'user:default/ada',
      });
    }
    expect(of('organization').facts.infrastructureTimeShare.unknown).toBe(
      'expired',
    );
    expect(
      of('component:default/c').facts.infrastructureTimeShare.unknown,
    ).toBe('notReported');
  });

  it('shows the reason of the collector', () => {
    const { of } = runWith(
      catalog,
      [],
      [failure('github', { facts: ['deploymentsPerDay'] })],
    );
    expect(of('organization').facts.deploymentsPerDay).toMatchObject({
      source: 'collector:github',
      detail: 'GitHub: The token has expired.',
    });
  });

  it.each([
    ['nothing was reported', [], 'collectorFailed'],
    [
      'what the collector reported has expired',
      [
        value('collector:github', 'a', 'deploymentsPerDay', 2, {
          expiresAt: yesterday,
        }),
      ],
      'collectorFailed',
    ],
    [
      'what it reported still holds',
      [value('collector:github', 'a', 'deploymentsPerDay', 2)],
      2,
    ],
    [
      'what somebody attested has expired',
      [
        value('attested', 'a', 'deploymentsPerDay', 2, {
          expiresAt: yesterday,
        }),
      ],
      'expired',
    ],
  ])('names the collector that failed, where %s', (_, reports, expected) => {
    const { of } = runWith(catalog, reports, [
      failure('github', { facts: ['deploymentsPerDay', 'services'] }),
    ]);
    const assessment = of('component:default/a');
    expect(factsOf(assessment, 'deploymentsPerDay', 'services')).toEqual({
      deploymentsPerDay: expected,
      services: 2,
    });
  });
});

it('replaces the number of developers that the policy declares', () => {
  const policy = {
    ...defaultPolicy,
    organization: { rootRefs: [], rootTypes: [], developers: 120 },
  };
  const { of } = runWith(
    [entity('Group', 'cart', {}), service('a', 'cart')],
    [value('pushed', 'organization', 'developers', 90)],
    [],
    policy,
  );
  expect(of('organization').facts.developers).toMatchObject({
    value: 90,
    others: [{ value: 120, source: 'attested' }],
  });
});

it.each([
  ['invalidReport', value('pushed', 'a', 'services', -1)],
  ['invalidReport', value('pushed', 'a', 'services', NaN)],
  ['invalidReport', value('pushed', 'organization', 'kubernetesShare', 1.5)],
  ['invalidReport', value('pushed', 'a', 'services', 1, { observedAt: 'now' })],
  ['invalidReport', value('pushed', 'a', 'speed' as 'services', 1)],
  ['unknownSubject', value('pushed', 'gone', 'services', 1)],
  ['unknownSubject', value('pushed', 'user:cart-1', 'services', 1)],
  ['unknownSubject', value('pushed', 'a', 'services', 1, { subject: 'shop' })],
])('%s: leaves %j out and says so', (code, report) => {
  const { of, problems } = runWith(catalog, [report]);
  expect(problems).toEqual([
    expect.objectContaining({
      code,
      subject: expect.stringContaining('pushed'),
    }),
  ]);
  expect(of('component:default/a')).toEqual(
    runWith(catalog, []).of('component:default/a'),
  );
});
