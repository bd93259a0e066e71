import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createPolicy, type Policy } from '../policy';
import { nothingReported, type Reported } from '../reports';
import { entity } from './__fixtures__/catalog';
import { Passes } from './__fixtures__/passes';
import { failure, now, outcome, value } from './__fixtures__/reports';

const names = {
  Group: ['company', 'shop', 'cart', 'pay'],
  User: ['ada', 'bob', 'cy'],
  Domain: ['commerce', 'money', 'goods'],
  System: ['checkout', 'billing'],
  Resource: ['store', 'queue'],
  API: ['orders'],
  Template: ['starter'],
  Component: ['a', 'b', 'c', 'd', 'e', 'f'],
};
type Kind = keyof typeof names;

const groups = fc.constantFrom(...names.Group);
const systems = fc.constantFrom(...names.System);
const domains = fc.constantFrom(...names.Domain);
const parts = fc.subarray([
  'component:a',
  'component:b',
  'component:f',
  'resource:store',
  'resource:queue',
]);
const owners = fc.oneof(
  groups,
  fc.constantFrom('user:ada', 'nobody'),
  fc.subarray(names.Group),
);
const options = { requiredKeys: [] };

const specs: Record<Kind, fc.Arbitrary<object>> = {
  Group: fc.record(
    { type: fc.constantFrom('team', 'department'), parent: groups },
    options,
  ),
  User: fc.record({ memberOf: fc.subarray(names.Group) }, options),
  Domain: fc.record({ owner: groups, subdomainOf: domains }, options),
  System: fc.record({ owner: owners, domain: domains }, options),
  Resource: fc.record({ owner: owners, dependsOn: parts }, options),
  API: fc.record({ owner: owners, system: systems }, options),
  Template: fc.record({ type: fc.constant('service') }, options),
  Component: fc.record(
    {
      type: fc.constantFrom('service', 'library'),
      lifecycle: fc.constantFrom('production', 'deprecated'),
      owner: owners,
      system: systems,
      domain: domains,
      dependsOn: parts,
      providesApis: fc.constant(['orders']),
      consumesApis: fc.constant(['orders']),
    },
    options,
  ),
};

const metadata = fc.record(
  {
    title: fc.constantFrom('One', 'Two'),
    tags: fc.subarray(['java', 'go', 'aws', 'gcp', 'gdpr', 'terraform']),
    annotations: fc
      .subarray([
        ['pagerduty.com/integration-key', 'k'],
        ['circleci.com/project-slug', 's'],
        ['backstage.io/kubernetes-id', 'i'],
        ['backstage.io/source-template', 'template:default/starter'],
        ['github.com/project-slug', 'acme/one'],
        ['paved.dev/not-applicable.incidentResponse', 'None needed'],
        ['paved.dev/not-applicable.nothing', 'A mistake'],
        ['paved.dev/team-size', '5'],
      ])
      .map(Object.fromEntries),
  },
  options,
);

/** What becomes of an entity that may be there already. */
type Become = (before: Entity | undefined) => Entity | undefined;

const change = fc
  .constantFrom(
    ...Object.entries(names).flatMap(([kind, of]) =>
      of.map(name => [kind as Kind, name] as const),
    ),
  )
  .chain(([kind, name]) =>
    fc.tuple(
      fc.constant(`${kind} ${name}`),
      fc.oneof<fc.WeightedArbitrary<Become>[]>(
        {
          weight: 5,
          arbitrary: fc.tuple(specs[kind], metadata).map(
            ([spec, said]) =>
              () =>
                entity(kind, name, { ...spec }, said),
          ),
        },
        {
          // Related to others as before.
          weight: 3,
          arbitrary: metadata.map(
            said => before =>
              before && { ...before, metadata: { name, ...said } },
          ),
        },
        { weight: 1, arbitrary: fc.constant(() => undefined) },
      ),
    ),
  );
const start = fc.array(change, { minLength: 20, maxLength: 40 });
const further = fc.array(fc.array(change, { maxLength: 3 }), {
  minLength: 3,
  maxLength: 6,
});

const told = fc.oneof(
  { weight: 3, arbitrary: fc.constant(nothingReported) },
  fc.record<Reported>({
    now: fc.constant(now),
    reports: fc.subarray([
      value('pushed', 'a', 'deploymentsPerDay', 3),
      value('pushed', 'b', 'deploymentsPerDay', 1, { expiresAt: now }),
      value('attested', 'group:cart', 'infrastructureTimeShare', 0.2),
      value('attested', 'organization', 'developers', 70),
      outcome('collector:x', 'a', 'ciCd', 'met'),
      outcome('attested', 'group:pay', 'incidentResponse', 'partial'),
      outcome('attested', 'system:checkout', 'ciCd', 'unmet'),
    ]),
    failures: fc.subarray([
      failure('x', { facts: ['deploymentsPerDay'], practices: ['ciCd'] }),
    ]),
  }),
);

const policies = [
  {},
  {
    organization: { rootTypes: ['department'] },
    overrides: { notApplicable: ['incidentResponse'], teamSize: true },
    cutoffs: { recordedShare: 0.3 },
  },
].map(policyOf);

describe('a memory of passes over a catalog that changes', () => {
  it('leads to the answers of one that forgot everything', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        start,
        further,
        fc.array(told, { minLength: 2, maxLength: 2 }),
        (policy, first, changes, reported) => {
          const passes = new Passes(policy);
          const catalog = new Map<string, Entity>();
          [first, ...changes].forEach((each, index) => {
            for (const [at, become] of each) {
              const entityNow = become(catalog.get(at));
              if (entityNow) {
                catalog.set(at, entityNow);
              } else {
                catalog.delete(at);
              }
            }
            const { remembering, scratch } = passes.next(
              [...catalog.values()],
              reported[index < 2 ? 0 : 1],
            );
            expect(remembering).toEqual(scratch);
          });
          kept += passes.kept;
        },
      ),
      { numRuns: 150 },
    );
    // Else nothing would have been remembered.
    expect(kept).toBeGreaterThan(1_000);
  });
});

function policyOf(input: object): Policy {
  const created = createPolicy(input);
  if (!('policy' in created)) {
    throw new Error('A policy of the test is wrong');
  }
  return created.policy;
}
