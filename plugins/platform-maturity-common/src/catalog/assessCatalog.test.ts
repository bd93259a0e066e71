import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { defaultPolicy } from '../policy';
import { entity, service, stitch } from './__fixtures__/catalog';
import { factsOf, org, run } from './__fixtures__/run';
import { assessCatalog } from './assessCatalog';

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

  it('leave out relations, links and titles of another form', () => {
    const odd = {
      ...service(
        'a',
        'shop',
        {},
        {
          title: { toString: 1 },
          links: [{ url: {} }, { url: 'https://grafana.example' }],
          annotations: { 'paved.dev/team-size': { toString: 1 } },
        },
      ),
      relations: [
        { type: 'ownedBy', targetRef: 42 },
        { type: 1, targetRef: 'group:default/shop' },
        null,
      ],
    } as unknown as Entity;
    const result = assessCatalog([odd], defaultPolicy);
    const [{ subject }] = [...result.assessments()];
    expect(subject).toMatchObject({ ref: 'component:default/a', owners: [] });
    expect(subject.title).toBeUndefined();
    expect(
      result.problems.map(({ code, subject: key }) => [code, key]),
    ).toEqual(
      expect.arrayContaining([
        ['invalidMetadata', 'links'],
        ['invalidMetadata', 'relations'],
      ]),
    );
  });

  it('are survived where they are no entities at all', () => {
    const values = [null, 1, { kind: { toString: 1 } }, { kind: 'Component' }];
    const result = assessCatalog(values as unknown as Entity[], defaultPolicy);
    expect([...result.assessments()]).toHaveLength(1);
    expect(result.problems).toMatchObject([
      { code: 'invalidEntity', entities: { total: 2 } },
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
