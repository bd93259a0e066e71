import { defaultPolicy } from '../policy';
import { entity, service, users } from './__fixtures__/catalog';
import { factsOf, org, run } from './__fixtures__/run';

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
