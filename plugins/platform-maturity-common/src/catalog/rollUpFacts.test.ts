import { entity, service, users } from './__fixtures__/catalog';
import { runWith, tomorrow, value, yesterday } from './__fixtures__/reports';

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

describe('deployments a day', () => {
  const { of } = runWith(catalog, [
    value('pushed', 'a', 'deploymentsPerDay', 0.5, { expiresAt: tomorrow }),
    value('collector:github', 'c', 'deploymentsPerDay', 2, {
      observedAt: '2026-11-24T12:00:00Z',
    }),
    value('pushed', 'old', 'deploymentsPerDay', 50),
  ]);

  it.each([
    ['component:default/a', 0.5, 'pushed', undefined],
    // Its owner deploys at least what the other component reports.
    ['component:default/b', 0.5, 'pushed', 'sum'],
    ['group:default/cart', 0.5, 'pushed', 'sum'],
    ['system:default/checkout', 2.5, 'collector:github', 'sum'],
    ['organization', 2.5, 'collector:github', 'sum'],
  ])('of %s are %d, %s', (ref, expected, source, rolledUp) => {
    expect(of(ref).facts.deploymentsPerDay).toMatchObject({
      value: expected,
      source,
    });
    expect(of(ref).facts.deploymentsPerDay.rolledUp).toBe(rolledUp);
  });

  it('are not told of a component beside the sum that they are in', () => {
    expect(
      of('component:default/a').facts.deploymentsPerDay.others,
    ).toBeUndefined();
  });

  it('name the components, the oldest observation and the first expiry', () => {
    expect(of('organization').facts.deploymentsPerDay).toMatchObject({
      observedAt: '2026-11-24T12:00:00Z',
      expiresAt: tomorrow,
      entities: {
        total: 2,
        refs: ['component:default/a', 'component:default/c'],
      },
    });
  });
});

it('takes the median of the teams that report their time on infrastructure', () => {
  const { of } = runWith(
    [
      ...catalog,
      entity('Group', 'ops', { parent: 'shop' }),
      service('d', 'ops'),
    ],
    [
      value('attested', 'group:cart', 'infrastructureTimeShare', 0.1),
      value('pushed', 'group:ops', 'infrastructureTimeShare', 0.4),
    ],
  );
  const shareOf = (ref: string) =>
    of(ref).facts.infrastructureTimeShare.value ??
    of(ref).facts.infrastructureTimeShare.unknown;
  expect(shareOf('organization')).toBe(0.25);
  expect(shareOf('group:default/shop')).toBe(0.25);
  expect(shareOf('component:default/a')).toBe(0.1);
  expect(shareOf('component:default/c')).toBe('notReported');
});

describe('delivery measures', () => {
  const { of } = runWith(catalog, [
    value('pushed', 'group:cart', 'leadTimeHours', 20),
    value('collector:github', 'a', 'changeFailureShare', 0.2),
    value('pushed', 'a', 'changeFailureShare', 0.1),
  ]);

  it('are those of the subject, or of its one owner', () => {
    expect(of('component:default/a').delivery).toEqual({
      leadTimeHours: {
        value: 20,
        source: 'pushed',
        observedAt: yesterday,
        scope: { kind: 'owner', refs: ['group:default/cart'] },
      },
      changeFailureShare: {
        value: 0.1,
        source: 'pushed',
        observedAt: yesterday,
        scope: { kind: 'subject', refs: ['component:default/a'] },
        others: [
          {
            value: 0.2,
            source: 'collector:github',
            observedAt: yesterday,
            scope: 'subject',
          },
        ],
      },
    });
    expect(of('component:default/c').delivery).toBeUndefined();
    expect(of('organization').delivery).toBeUndefined();
  });
});
