import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { entity, users } from '../../catalog/__fixtures__/catalog';
import { factorIds, measuresOf } from '../../factors';
import { defaultPolicy } from '../../policy';
import {
  capabilityIds,
  componentPracticeIds,
  outcomeScores,
  practiceIds,
  type KnownOutcome,
} from '../../practices';
import { factIds } from '../../facts';
import type { Report, Reported, ReportSource } from '../../reports';

const annotationKeys = [
  ...practiceIds.flatMap(id => defaultPolicy.practices[id].signals),
  ...capabilityIds.flatMap(id => defaultPolicy.capabilities[id].signals),
]
  .map(({ id }) => id)
  .filter(id => id.includes('/') && !id.includes(':'));

const tags = ['gitops', 'terraform', 'sast-disabled', 'aws', 'java', 'gdpr'];
const groups = ['company', 'shop', 'cart', 'pay'];
const systems = ['checkout', 'billing'];

const declaredSize = fc.option(fc.constantFrom('2', '35'), { nil: undefined });

const component = fc.record({
  owner: fc.constantFrom('cart', 'pay', 'shop', 'nobody'),
  system: fc.option(fc.constantFrom(...systems), { nil: undefined }),
  type: fc.constantFrom('service', 'website'),
  lifecycle: fc.constantFrom('production', 'production', 'deprecated'),
  dependsOn: fc.boolean(),
  annotations: fc.uniqueArray(fc.constantFrom(...annotationKeys), {
    maxLength: 4,
  }),
  tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 2 }),
  notApplicable: fc.option(fc.constantFrom(...componentPracticeIds), {
    nil: undefined,
  }),
});

/** Entities of a company, with and without people, platform and templates. */
export const catalogs: fc.Arbitrary<Entity[]> = fc
  .record({
    people: fc.constantFrom(0, 0, 3, 40),
    cartSize: declaredSize,
    shopSize: declaredSize,
    platformTeam: fc.boolean(),
    templates: fc.nat(2),
    components: fc.array(component, { maxLength: 25 }),
  })
  .map(
    ({ people, cartSize, shopSize, platformTeam, templates, components }) => [
      entity('Group', groups[0], { type: 'organization', children: [] }),
      entity(
        'Group',
        'shop',
        { type: 'department', parent: 'company' },
        sized(shopSize),
      ),
      entity(
        'Group',
        'cart',
        { type: platformTeam ? 'platform' : 'team', parent: 'shop' },
        sized(cartSize),
      ),
      entity('Group', 'pay', { type: 'team', parent: 'company' }),
      // In one of two roots, where there are two.
      ...users('pay', people),
      entity('Domain', 'commerce', { owner: 'shop' }),
      ...systems.map(name =>
        entity('System', name, { owner: 'cart', domain: 'commerce' }),
      ),
      ...Array.from({ length: templates }, (_, index) =>
        entity('Template', `template-${index}`, { type: 'service' }),
      ),
      ...components.map(componentEntity),
    ],
  );

function sized(size: string | undefined) {
  return size ? { annotations: { 'paved.dev/team-size': size } } : {};
}

function componentEntity(
  spec: typeof component extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Entity {
  const {
    annotations,
    tags: own,
    notApplicable,
    dependsOn,
    system,
    ...rest
  } = spec;
  return entity(
    'Component',
    `component-${index}`,
    {
      ...rest,
      ...(system ? { system } : {}),
      ...(dependsOn && index > 0
        ? { dependsOn: [`component:component-${index - 1}`] }
        : {}),
    },
    {
      tags: own,
      annotations: {
        ...Object.fromEntries(annotations.map(key => [key, 'x'])),
        ...(notApplicable
          ? { [`paved.dev/not-applicable.${notApplicable}`]: 'Not needed' }
          : {}),
      },
    },
  );
}

const now = '2026-01-31T09:00:00.000Z';

const told = {
  subject: fc.constantFrom(
    'organization',
    'group:default/shop',
    'group:default/cart',
    'system:default/checkout',
    'component:default/component-0',
    'component:default/component-1',
  ),
  source: fc.constantFrom<ReportSource>('pushed', 'attested', 'collector:ci'),
  observedAt: fc.constant('2026-01-30T09:00:00.000Z'),
  expiresAt: fc.constantFrom(
    '2026-01-30T10:00:00.000Z',
    '2027-01-01T09:00:00.000Z',
  ),
};

const report: fc.Arbitrary<Report> = fc.oneof(
  fc.record({
    ...told,
    fact: fc.constantFrom(...factIds),
    value: fc.constantFrom(0, 0.3, 1),
  }),
  fc.record({
    ...told,
    practice: fc.constantFrom(...practiceIds, ...capabilityIds),
    outcome: fc.constantFrom(...(Object.keys(outcomeScores) as KnownOutcome[])),
  }),
);

/** What was told beside a catalog: of some it holds no longer. */
export const reporteds: fc.Arbitrary<Reported> = fc
  .array(report, { maxLength: 8 })
  .map(reports => ({ reports, failures: [], now }));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.constantFrom(0, 0.5, 1, 3);
const optional = { requiredKeys: [] as never[] };

const thresholds = fc
  .record({
    low: fc.constantFrom(0.1, 1, 3, 20),
    further: fc.constantFrom(0.1, 2, 30),
  })
  .map(({ low, further }) => ({ low, high: low + further }));

const factors = fc.record(
  Object.fromEntries(
    factorIds.map(id => [
      id,
      fc.record(
        {
          enabled: fc.boolean(),
          weight,
          measures: fc.record(
            Object.fromEntries(
              measuresOf(id).map(measure => [measure, thresholds]),
            ),
            optional,
          ),
        },
        optional,
      ),
    ]),
  ),
  optional,
);

const weights = (ids: readonly string[]) =>
  fc.record(
    Object.fromEntries(ids.map(id => [id, fc.record({ weight })])),
    optional,
  );

const cutoffs = fc
  .record(
    {
      demandCoverage: share,
      axisCoverage: share,
      foundation: share,
      recordedShare: share,
      platform: fc.tuple(share, share),
    },
    optional,
  )
  .map(({ platform, ...rest }) => {
    const [introduction, product] = [...(platform ?? [0.3, 0.7])].sort(
      (one, other) => one - other,
    );
    return {
      ...rest,
      platformIntroduction: introduction,
      platformAsProduct: product,
    };
  });

/** Changes of a policy that can be previewed from stored facts. */
export const previewableChanges = fc.record(
  {
    factors,
    practices: weights(practiceIds),
    capabilities: weights(capabilityIds),
    cutoffs,
    organization: fc.record({ developers: fc.nat(100) }, optional),
  },
  optional,
);
