import type { Entity } from '@backstage/catalog-model';
import { practiceIds } from '../practices';
import { defaultPolicy } from '../policy';
import { lackedByMost } from '../rollup';
import { entity, service, stitch } from './__fixtures__/catalog';
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
