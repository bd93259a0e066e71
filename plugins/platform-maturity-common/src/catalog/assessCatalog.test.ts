import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import type { Assessment } from '../assessment';
import type { FactId } from '../facts';
import { defaultPolicy, type Policy } from '../policy';
import { entity, service, stitch, users } from './__fixtures__/catalog';
import { assessCatalog } from './assessCatalog';

function run(entities: Entity[], policy: Policy = defaultPolicy) {
  const result = assessCatalog(stitch(entities), policy);
  const byRef = new Map<string, Assessment>();
  for (const assessment of result.assessments()) {
    byRef.set(assessment.subject.ref, assessment);
  }
  expect(byRef.size).toBe(result.subjects);
  return {
    of: (ref: string) => byRef.get(ref)!,
    refs: [...byRef.keys()],
    problems: result.problems,
  };
}

function factsOf(assessment: Assessment, ...ids: FactId[]) {
  return Object.fromEntries(
    ids.map(id => [
      id,
      assessment.facts[id].value ?? assessment.facts[id].unknown,
    ]),
  );
}

const org = [
  entity('Group', 'company', { type: 'organization', children: [] }),
  entity('Group', 'shop', { type: 'department', parent: 'company' }),
  entity('Group', 'cart', { type: 'team', parent: 'shop' }),
  entity('Group', 'pay', { type: 'team', parent: 'shop' }),
  ...users('cart', 4),
  ...users('pay', 2),
  entity('User', 'both', { memberOf: ['cart', 'pay'] }),
  entity('Domain', 'commerce', { owner: 'shop' }),
  entity('System', 'checkout', { owner: 'cart', domain: 'commerce' }),
];

describe('scopes', () => {
  const catalog = [
    ...org,
    entity('Domain', 'retail', { owner: 'shop', subdomainOf: 'commerce' }),
    entity('System', 'store', { owner: 'pay', domain: 'retail' }),
    service('cart-api', 'cart', {
      system: 'checkout',
      providesApis: ['cart'],
      dependsOn: ['resource:db'],
    }),
    service('pay-api', 'pay', {
      system: 'store',
      consumesApis: ['cart'],
      dependsOn: ['component:cart-api'],
    }),
    service('old-api', 'pay', { system: 'store', lifecycle: 'deprecated' }),
    entity('API', 'cart', {
      type: 'openapi',
      owner: 'cart',
      lifecycle: 'production',
    }),
    entity('Resource', 'db', { type: 'database', owner: 'pay' }),
  ];
  const { of } = run(catalog);

  it.each([
    ['component:default/cart-api', ['cart-api'], ['cart']],
    ['api:default/cart', ['cart-api', 'pay-api'], ['cart', 'pay']],
    ['resource:default/db', ['cart-api'], ['cart']],
    ['system:default/checkout', ['cart-api'], ['cart']],
    ['domain:default/retail', ['pay-api'], ['pay']],
    ['domain:default/commerce', ['cart-api', 'pay-api'], ['cart', 'pay']],
    ['group:default/pay', ['pay-api'], ['pay']],
    [
      'group:default/company',
      ['cart-api', 'pay-api'],
      ['cart', 'company', 'pay', 'shop'],
    ],
    ['organization', ['cart-api', 'pay-api'], ['cart', 'pay']],
  ])('%s: components %j of %j', (ref, components, owners) => {
    const { practiceScope, ownerScope } = of(ref);
    expect(practiceScope.components.refs).toEqual(
      components.map(name => `component:default/${name}`),
    );
    expect(ownerScope.refs).toEqual(
      owners.map(name => `group:default/${name}`),
    );
  });

  it('leaves deprecated components out and says so', () => {
    expect(of('group:default/pay').practiceScope.excluded).toBe(1);
    const old = of('component:default/old-api');
    expect(old.practiceScope).toEqual({
      components: { total: 0, refs: [] },
      excluded: 1,
    });
    expect(old.practices.ciCd.counts.notApplicable).toBe(1);
    expect(old.stage).toBe('undetermined');
  });

  it('counts people once, over all groups below', () => {
    expect(
      factsOf(
        of('organization'),
        'developers',
        'teams',
        'productLines',
        'services',
      ),
    ).toEqual({
      developers: 7,
      teams: 2,
      productLines: 2,
      services: 2,
    });
    expect(
      of('group:default/shop').facts.servicesPerDeveloper.value,
    ).toBeCloseTo(2 / 7);
    expect(
      of('group:default/pay').facts.servicesPerDeveloper.value,
    ).toBeCloseTo(1 / 3);
  });

  it('counts dependencies that leave a service', () => {
    expect(of('group:default/pay').facts.dependenciesPerService.value).toBe(2);
    expect(of('organization').facts.dependenciesPerService.value).toBe(1.5);
  });

  it('shows how the components of a scope are distributed', () => {
    const distribution = of('domain:default/commerce').distribution!;
    expect(distribution.reduce((sum, cell) => sum + cell.components, 0)).toBe(
      2,
    );
    expect(of('component:default/cart-api').distribution).toBeUndefined();
  });
});

describe('what is unknown', () => {
  it('a catalog without users knows no number of developers', () => {
    const catalog = [
      entity('Group', 'cart', { type: 'team' }),
      service('a', 'cart'),
    ];
    const { of } = run(catalog);
    expect(
      factsOf(of('component:default/a'), 'developers', 'servicesPerDeveloper'),
    ).toEqual({
      developers: 'noUsers',
      servicesPerDeveloper: 'noUsers',
    });
    expect(of('component:default/a')).toMatchObject({
      approach: 'undetermined',
      move: 'registerEvidence',
      undetermined: expect.arrayContaining(['developersUnknown']),
    });
  });

  it('takes the declared number of developers only without users', () => {
    const policy = {
      ...defaultPolicy,
      organization: { ...defaultPolicy.organization, developers: 90 },
    };
    const group = entity('Group', 'cart', { type: 'team' });
    expect(
      run([group], policy).of('organization').facts.developers,
    ).toMatchObject({
      value: 90,
      source: 'attested',
    });
    expect(
      run([group, ...users('cart', 3)], policy).of('organization').facts
        .developers,
    ).toMatchObject({
      value: 3,
      source: 'catalog',
    });
  });

  it('optional metadata is unknown until anything declares it, and 0 from then on', () => {
    const optional = [
      'clouds',
      'kubernetesShare',
      'dependenciesPerService',
      'toolsPerPractice',
      'technologiesPerTeam',
      'complianceRegimes',
    ] as const;
    const bare = [...org, service('a', 'cart'), service('b', 'pay')];
    const rich = service(
      'rich',
      'pay',
      { dependsOn: ['component:a'] },
      {
        tags: ['aws', 'java', 'gdpr'],
        annotations: {
          'backstage.io/kubernetes-id': 'rich',
          'circleci.com/project-slug': 'x',
        },
      },
    );
    const before = run(bare).of('component:default/a');
    const after = run([...bare, rich]).of('component:default/a');
    for (const fact of optional) {
      expect(before.facts[fact].unknown).toBe('notDeclared');
      expect(after.facts[fact].value).toBe(0);
    }
  });

  it('reports a dangling owner and knows nothing that needs it', () => {
    const { of, problems } = run([
      ...org,
      service('lost', 'nobody'),
      service('free', 'cart', { owner: undefined }),
    ]);
    expect(of('component:default/lost').ownerScope).toEqual({
      refs: [],
      dangling: ['group:default/nobody'],
    });
    expect(of('component:default/lost').facts.services.unknown).toBe(
      'ownerDangling',
    );
    expect(of('component:default/free').facts.services.unknown).toBe('noOwner');
    expect(of('component:default/lost').facts.developers.value).toBe(7);
    expect(problems).toEqual([
      {
        code: 'danglingOwner',
        subject: 'group:default/nobody',
        entities: { total: 1, refs: ['component:default/lost'] },
      },
      {
        code: 'missingOwner',
        entities: { total: 1, refs: ['component:default/free'] },
      },
    ]);
  });

  it('knows no number of teams where no owner exists, and no product lines where nothing groups', () => {
    const { of } = run([service('a', 'nobody'), service('b', 'noone')]);
    expect(
      factsOf(of('organization'), 'teams', 'productLines', 'services'),
    ).toEqual({
      teams: 'ownerDangling',
      productLines: 'notDeclared',
      services: 2,
    });
    const owned = run([...org, service('a', 'nobody'), service('b', 'cart')]);
    expect(owned.of('organization').facts.teams.value).toBe(1);
  });

  it('takes a user who owns something for a team of one', () => {
    const { of } = run([...org, service('mine', 'user:default/both')]);
    expect(
      factsOf(of('component:default/mine'), 'servicesPerDeveloper', 'teams'),
    ).toEqual({
      servicesPerDeveloper: 1,
      teams: 1,
    });
  });
});

it('applies the regimes of a domain to all that is in it', () => {
  const { of } = run([
    ...org,
    entity('Domain', 'money', { owner: 'pay' }, { tags: ['pci-dss'] }),
    entity(
      'System',
      'ledger',
      { owner: 'pay', domain: 'money' },
      { tags: ['soc2'] },
    ),
    service('books', 'pay', { system: 'ledger' }),
    service(
      'cart-api',
      'cart',
      { system: 'checkout' },
      { labels: { compliance: 'gdpr' } },
    ),
  ]);
  const regimes = (ref: string) => of(ref).facts.complianceRegimes.values ?? [];
  expect(regimes('component:default/books')).toEqual(['PCI DSS', 'SOC 2']);
  expect(regimes('group:default/pay')).toEqual(['PCI DSS', 'SOC 2']);
  expect(regimes('component:default/cart-api')).toEqual(['GDPR']);
  expect(regimes('group:default/shop')).toEqual(['GDPR', 'PCI DSS', 'SOC 2']);
  expect(regimes('organization')).toEqual(['GDPR', 'PCI DSS', 'SOC 2']);
  expect(of('domain:default/commerce').facts.complianceRegimes.value).toBe(1);
});

describe('practices over the organization', () => {
  const annotated = (name: string) =>
    service(
      name,
      'cart',
      {},
      { annotations: { 'circleci.com/project-slug': name } },
    );

  it('a missing signal is unmet where the organization records the practice', () => {
    const { of } = run([...org, annotated('a'), service('b', 'pay')]);
    expect(of('component:default/a').practices.ciCd).toMatchObject({
      score: 1,
      tools: [{ tool: 'CircleCI', components: 1 }],
    });
    expect(of('component:default/b').practices.ciCd).toMatchObject({
      score: 0,
      counts: { unmet: 1 },
      evidence: [
        {
          type: 'absence',
          entityRef: 'component:default/b',
          recordedBy: 1,
          of: 2,
        },
      ],
    });
    expect(
      of('component:default/b').practices.observability.counts.unknown,
    ).toBe(1);
    expect(of('organization').practices.ciCd.score).toBe(0.5);
  });

  it('does not take an opt-out for a record of who has the practice', () => {
    const { of } = run([
      ...org,
      service('a', 'cart', {}, { tags: ['sast-disabled'] }),
      service('b', 'pay'),
    ]);
    expect(of('component:default/a').practices.devSecOps.counts.unmet).toBe(1);
    expect(of('component:default/b').practices.devSecOps.counts.unknown).toBe(
      1,
    );
  });

  it('inherits capabilities that are seen on the organization', () => {
    const { of } = run([
      ...org,
      entity('Group', 'platform', { type: 'platform', parent: 'company' }),
      service('portal', 'platform'),
      entity('Template', 'service-template', {
        type: 'service',
        owner: 'platform',
      }),
      service(
        'made',
        'cart',
        {},
        {
          annotations: {
            'backstage.io/source-template': 'template:default/service-template',
          },
        },
      ),
    ]);
    const { capabilities } = of('component:default/portal');
    expect(capabilities.platformAsProduct).toMatchObject({
      score: 1,
      inherited: true,
    });
    expect(capabilities.goldenPaths).toMatchObject({
      score: 1,
      strengths: { observed: 1 },
    });
    expect(capabilities.selfService).toMatchObject({ score: 0.5 });
    expect(capabilities.abstraction.score).toBeUndefined();
  });

  it('finds a pipeline that is registered as a resource of the same repository', () => {
    const { of } = run([
      ...org,
      service(
        'a',
        'cart',
        {},
        { annotations: { 'github.com/project-slug': 'acme/A' } },
      ),
      entity('Resource', 'a-pipeline', {
        type: 'buildkite-pipeline',
        owner: 'cart',
        implementation: { spec: { repository: 'acme/a' } },
      }),
    ]);
    expect(of('component:default/a').practices.ciCd.evidence).toEqual([
      {
        type: 'field',
        entityRef: 'resource:default/a-pipeline',
        path: 'spec.type',
        value: 'buildkite-pipeline',
      },
    ]);
  });
});

describe('organization roots', () => {
  it('reads organization facts of the nearest root above the owner', () => {
    const policy = {
      ...defaultPolicy,
      organization: {
        ...defaultPolicy.organization,
        rootTypes: ['department'],
      },
    };
    const { of } = run(
      [
        ...org,
        entity('Group', 'logistics', { type: 'department', parent: 'company' }),
        ...users('logistics', 9),
        service('a', 'cart', { system: 'checkout' }),
        service('b', 'logistics'),
      ],
      policy,
    );
    expect(of('component:default/a').organizationScope).toEqual({
      root: 'group:default/shop',
    });
    expect(
      factsOf(of('component:default/a'), 'developers', 'teams', 'productLines'),
    ).toEqual({
      developers: 7,
      teams: 1,
      productLines: 1,
    });
    expect(of('component:default/b').facts.developers.value).toBe(9);
    expect(of('organization').facts.developers.value).toBe(16);
  });
});

describe('odd entities', () => {
  it('are assessed as far as possible and reported', () => {
    const { of, problems } = run(
      [
        entity('Group', 'ouroboros', { type: 'team', parent: 'ouroboros' }),
        entity('Group', 'hen', { type: 'team', parent: 'egg' }),
        entity('Group', 'egg', { type: 'team', parent: 'hen' }),
        entity('Domain', 'loop', { owner: 'hen', subdomainOf: 'loop' }),
        service(
          'a',
          'ouroboros',
          {},
          {
            annotations: {
              'pagerduty.com/service-id': 42,
              'circleci.com/project-slug': null,
              'snyk.io/org-id': {},
            },
            tags: 'java',
            links: null,
          },
        ),
        entity('Component', 'spineless', null),
        entity('Galaxy', 'milky-way', { owner: 'hen' }),
        { kind: 'Component', metadata: {} } as Entity,
      ].filter(({ metadata }) => metadata.name),
    );
    expect(of('component:default/a').practices.incidentResponse.score).toBe(1);
    expect(of('component:default/a').practices.ciCd.score).toBeUndefined();
    expect(of('group:default/ouroboros').practiceScope.components.total).toBe(
      1,
    );
    expect(of('domain:default/loop')).toBeDefined();
    expect(of('component:default/spineless').approach).toBe('undetermined');
    expect(problems.map(({ code, subject }) => [code, subject])).toEqual([
      ['invalidMetadata', 'annotations.pagerduty.com/service-id'],
      ['invalidMetadata', 'annotations.snyk.io/org-id'],
      ['invalidMetadata', 'tags'],
      ['missingOwner', undefined],
      ['missingSpec', undefined],
      ['ownDomainParent', undefined],
      ['ownGroupParent', undefined],
      ['unknownKind', 'Galaxy'],
    ]);
  });

  it('reports an entity without a name instead of failing', () => {
    const nameless = {
      apiVersion: 'x',
      kind: 'Component',
      metadata: {},
    } as Entity;
    const result = assessCatalog([nameless], defaultPolicy);
    expect([...result.assessments()].map(({ subject }) => subject.ref)).toEqual(
      ['organization'],
    );
    expect(result.problems).toMatchObject([{ code: 'invalidEntity' }]);
  });
});

it('does not depend on the order of entities', () => {
  const catalog = stitch([
    ...org,
    service(
      'a',
      'cart',
      { system: 'checkout', dependsOn: ['component:b'] },
      { tags: ['java', 'aws'] },
    ),
    service('b', 'pay', {}, { annotations: { 'sentry.io/project-slug': 'b' } }),
    service('c', 'nobody'),
  ]);
  const expected = [...assessCatalog(catalog, defaultPolicy).assessments()];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(catalog, {
        minLength: catalog.length,
        maxLength: catalog.length,
      }),
      shuffled => {
        expect([
          ...assessCatalog(shuffled, defaultPolicy).assessments(),
        ]).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});
