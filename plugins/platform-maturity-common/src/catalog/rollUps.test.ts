import type { Entity } from '@backstage/catalog-model';
import { practiceIds } from '../practices';
import { createPolicy, defaultPolicy, type Policy } from '../policy';
import { lackedByMost } from '../rollup';
import { entity, service, stitch, users } from './__fixtures__/catalog';
import { org, run } from './__fixtures__/run';
import { assessCatalog } from './assessCatalog';

const circleci = { 'circleci.com/project-slug': 'github/acme/x' };
const jenkins = { 'jenkins.io/job-full-name': 'x' };
const from = (template: string) => ({
  'backstage.io/source-template': template,
});
const annotated = (
  name: string,
  owner: string,
  annotations: object,
  spec: { [key: string]: unknown } = {},
) => service(name, owner, spec, { annotations });

const catalog = [
  ...org,
  entity('Template', 'service', { type: 'service' }),
  entity('Template', 'website', { type: 'website' }),
  annotated(
    'cart-api',
    'cart',
    { ...circleci, ...from('template:default/service') },
    { system: 'checkout' },
  ),
  annotated('basket', 'cart', { ...circleci, ...from('Service') }),
  annotated('pay-api', 'pay', {
    ...circleci,
    ...jenkins,
    ...from('template:default/gone'),
  }),
  annotated('script', 'user:default/both', jenkins),
  annotated('odd', 'gone', from('a:b:c/d/e')),
];
const { of } = run(catalog);

function policyOf(input: object): Policy {
  const result = createPolicy(input);
  if ('problems' in result) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.policy;
}

describe('tool sprawl', () => {
  const ofCiCd = (ref: string) => of(ref).rollUp?.tools.ciCd;

  it('says who uses a tool, and never which person', () => {
    expect(ofCiCd('organization')).toEqual({
      total: 2,
      tools: [
        {
          tool: 'CircleCI',
          components: 3,
          teams: 2,
          groups: {
            total: 2,
            refs: ['group:default/cart', 'group:default/pay'],
          },
        },
        {
          tool: 'Jenkins',
          components: 2,
          teams: 2,
          groups: { total: 1, refs: ['group:default/pay'] },
        },
      ],
    });
  });

  it.each([
    ['system:default/checkout', ['CircleCI 1']],
    ['domain:default/commerce', ['CircleCI 1']],
    ['group:default/cart', ['CircleCI 2']],
    ['group:default/pay', ['CircleCI 1', 'Jenkins 1']],
    ['group:default/shop', ['CircleCI 3', 'Jenkins 1']],
  ])('%s: %j', (ref, expected) => {
    expect(
      ofCiCd(ref)?.tools.map(({ tool, components }) => `${tool} ${components}`),
    ).toEqual(expected);
  });

  it.each(['organization', 'group:default/shop', 'group:default/pay'])(
    'agrees with the findings of %s',
    ref => {
      const { practices, rollUp } = of(ref);
      for (const id of practiceIds) {
        expect(
          (rollUp!.tools[id]?.tools ?? []).map(({ tool, components }) => ({
            tool,
            components,
          })),
        ).toEqual(practices[id].tools);
      }
    },
  );

  it.each(['component:default/cart-api', 'user:default/both'])(
    'is not told of %s',
    ref => {
      expect(of(ref)?.rollUp).toBeUndefined();
    },
  );
});

describe('golden paths', () => {
  it('counts what was made from each template, and which are unused', () => {
    expect(of('organization').rollUp!.goldenPaths).toEqual({
      components: 5,
      fromTemplate: 4,
      total: 2,
      templates: [
        { template: 'template:default/service', components: 2, teams: 1 },
        {
          template: 'template:default/gone',
          components: 1,
          teams: 1,
          missing: true,
        },
      ],
      unused: { total: 1, refs: ['template:default/website'] },
    });
  });

  it.each([
    ['basket', { template: 'template:default/service' }],
    // It says that there was a template, and not which one.
    ['odd', {}],
    ['script', undefined],
  ])('keeps of %s what it was made from', (name, origin) => {
    expect(of(`component:default/${name}`).subject.origin).toEqual(origin);
  });

  it('takes a group with those below it', () => {
    expect(of('group:default/shop').rollUp!.goldenPaths).toMatchObject({
      components: 3,
      fromTemplate: 3,
      total: 2,
    });
    expect(of('group:default/cart').rollUp!.goldenPaths.unused).toBeUndefined();
  });
});

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
    expect(of('system:default/checkout').rollUp?.load).toBeUndefined();
  });
});

it('names what most components are not seen to have, unknown apart', () => {
  const scope = run([
    ...org,
    annotated('a', 'cart', circleci),
    annotated('b', 'cart', {}),
    annotated('c', 'cart', {}),
  ]).of('group:default/cart');
  const lacked = lackedByMost(scope);
  expect(lacked.find(({ id }) => id === 'ciCd')).toEqual({
    id: 'ciCd',
    unmet: 2,
    unknown: 0,
    applicable: 3,
  });
  expect(lacked.find(({ id }) => id === 'observability')).toEqual({
    id: 'observability',
    unmet: 0,
    unknown: 3,
    applicable: 3,
  });
  expect(lacked.map(({ id }) => id)).not.toContain('platformAsProduct');
});

it('is the same whatever the order of the catalog', () => {
  const rollUps = (entities: Entity[]) =>
    Object.fromEntries(
      [...assessCatalog(entities, defaultPolicy).assessments()].map(
        ({ subject, rollUp }) => [subject.ref, rollUp],
      ),
    );
  const stitched = stitch(catalog);
  expect(rollUps([...stitched].reverse())).toEqual(rollUps(stitched));
});
