import type { Entity } from '@backstage/catalog-model';
import { createPolicy, type Policy } from '../policy';
import { entity, service, users } from './__fixtures__/catalog';
import { org, run } from './__fixtures__/run';

function policyOf(input: object): Policy {
  const result = createPolicy(input);
  if ('problems' in result) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.policy;
}

describe('load', () => {
  const loadOf = (entities: Entity[], group: string, policy = {}) =>
    run(entities, policyOf(policy)).of(`group:default/${group}`).rollUp?.load;
  const team = (
    size: number,
    services: Entity[],
    metadata: object = {},
    ...others: Entity[]
  ) => [
    entity('Group', 'solo', { type: 'team' }, metadata),
    ...users('solo', size),
    ...services,
    ...others,
  ];
  const domains = ['one', 'two', 'three', 'four'].flatMap(name => [
    entity('Domain', name, name === 'two' ? { subdomainOf: 'one' } : {}),
    entity('System', name, { domain: name }),
  ]);
  const dependent = (name: string, system: string) =>
    service(
      name,
      'solo',
      { system, dependsOn: ['component:x', 'component:y', 'resource:z'] },
      { tags: ['java', 'kotlin'] },
    );

  it('holds each figure against its thresholds', () => {
    const load = loadOf(
      team(2, [dependent('s1', 'one'), dependent('s2', 'two')], {}, ...domains),
      'solo',
    );
    expect(load).toEqual({
      teams: 1,
      members: 2,
      figures: {
        services: {
          total: 2,
          perMember: 1,
          measured: {
            value: 1,
            low: 0.5,
            high: 1,
            level: 'platformEngineering',
          },
        },
        technologies: {
          total: 2,
          perMember: 1,
          measured: { value: 2, low: 3, high: 5, level: 'devops' },
        },
        dependencies: {
          total: 6,
          perMember: 3,
          measured: { value: 3, low: 2, high: 4, level: 'hybrid' },
        },
        domains: {
          total: 2,
          perMember: 1,
          measured: { value: 2, low: 2, high: 4, level: 'hybrid' },
        },
      },
    });
  });

  it('takes the thresholds of the policy', () => {
    const load = loadOf(team(2, [service('s', 'solo')]), 'solo', {
      factors: {
        cognitiveLoad: {
          measures: { servicesPerDeveloper: { low: 0.1, high: 0.2 } },
        },
      },
    });
    expect(load?.figures?.services.measured).toMatchObject({
      high: 0.2,
      level: 'platformEngineering',
    });
  });

  it('does not hold several teams against the thresholds of one', () => {
    const load = loadOf(
      [
        ...team(2, [dependent('s1', 'one')], {}, ...domains),
        entity('Group', 'more', { type: 'team', parent: 'solo' }),
        ...users('more', 2),
        service('s2', 'more', { system: 'four' }, { tags: ['go'] }),
      ],
      'solo',
    );
    expect(load).toMatchObject({ teams: 2, members: 4 });
    expect(load?.figures?.technologies).toMatchObject({ total: 3 });
    expect(load?.figures?.technologies.measured).toBeUndefined();
    expect(load?.figures?.domains).toMatchObject({ total: 2, perMember: 0.5 });
    expect(load?.figures?.domains.measured).toBeUndefined();
    expect(load?.figures?.services.measured).toBeDefined();
  });

  it('leaves all out that would describe one person', () => {
    const alone = { teams: 1, suppressed: true };
    expect(loadOf(team(1, [service('s', 'solo')]), 'solo')).toEqual(alone);
    const annotations = { 'paved.dev/team-size': '1' };
    expect(
      loadOf(team(0, [service('s', 'solo')], { annotations }), 'solo'),
    ).toEqual(alone);
  });

  it.each<[string, Entity[]]>([
    ['no user at all', team(0, [service('s', 'solo')])],
    [
      'no member',
      team(
        0,
        [service('s', 'solo')],
        {},
        entity('Group', 'g'),
        ...users('g', 2),
      ),
    ],
  ])('does not know the size of a team with %s', (_, entities) => {
    const load = loadOf(entities, 'solo');
    expect(load).toMatchObject({
      teams: 1,
      figures: { services: { total: 1 } },
    });
    expect(load).not.toHaveProperty('members');
    expect(load).not.toHaveProperty('suppressed');
    expect(load?.figures?.services).toEqual({ total: 1 });
  });

  it('does not know what nothing in the catalog declares', () => {
    const load = loadOf(team(2, [service('s', 'solo')]), 'solo');
    expect(load?.figures).toMatchObject({
      technologies: {},
      dependencies: {},
      domains: {},
    });
    const elsewhere = loadOf(
      team(
        2,
        [service('s', 'solo')],
        {},
        ...domains,
        service('other', 'solo2', { system: 'one' }),
      ),
      'solo',
    );
    expect(elsewhere?.figures?.domains).toMatchObject({
      total: 0,
      perMember: 0,
    });
  });

  it('is not told of a group that owns nothing', () => {
    expect(loadOf(team(2, []), 'solo')).toBeUndefined();
    const { of } = run([
      ...org,
      service('cart-api', 'cart', { system: 'checkout' }),
    ]);
    expect(of('system:default/checkout').rollUp?.load).toBeUndefined();
  });
});
