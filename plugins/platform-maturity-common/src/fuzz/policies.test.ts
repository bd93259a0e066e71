import fc from 'fast-check';
import { assessCatalog } from '../catalog';
import { entity, service, stitch } from '../catalog/__fixtures__/catalog';
import { createPolicy, describePolicy, type Policy } from '../policy';
import { previewableChanges } from '../preview/__testUtils__/arbitraries';
import {
  deepJson,
  entriesToObject,
  mistakes,
  mutated,
  wildText,
} from './__testUtils__/anything';
import { fuzz } from './__testUtils__/fuzzing';

const catalog = stitch([
  entity('Group', 'shop', { type: 'team' }),
  service('cart', 'shop', {}, { tags: ['terraform', 'gdpr'] }),
  service('pay', 'shop', { lifecycle: 'deprecated' }),
]);

const name = fc.oneof(fc.constantFrom('java', 'aws', 'gdpr'), wildText);
const filter = fc.constantFrom<unknown>(
  { kind: 'Component', 'metadata.tags': { $contains: 'terraform' } },
  { $any: [{ 'spec.type': 'service' }, { $not: { kind: 'Group' } }] },
  { 'metadata.annotations.a/b': { $exists: true } },
);
const byName = (value: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(name, value), { maxLength: 3 }).map(entriesToObject);
const optional = { requiredKeys: [] as never[] };

/** What {@link previewableChanges} leaves out. */
const readings = fc.record(
  {
    practices: fc.record({
      ciCd: fc.record({
        signals: fc.array(fc.record({ id: name, filter })),
      }),
    }),
    capabilities: fc.record({
      platformAsProduct: fc.record({
        organizationSignals: fc.array(
          fc.record({ id: name, title: name, filter }),
        ),
      }),
    }),
    components: fc.record(
      { types: fc.array(name), excludedLifecycles: fc.array(name) },
      optional,
    ),
    organization: fc.record(
      {
        developers: fc.nat(100),
        rootTypes: fc.array(name),
        rootRefs: fc.array(name),
      },
      optional,
    ),
    technologies: byName(fc.array(name)),
    clouds: byName(fc.oneof(filter, fc.constant(false))),
    kubernetes: filter,
    regimes: byName(fc.oneof(filter, fc.constant(false))),
    overrides: fc.record({
      teamSize: fc.boolean(),
      notApplicable: fc.constantFrom<unknown>(true, ['ciCd']),
    }),
  },
  optional,
);

const inputs = fc.oneof(
  { weight: 5, arbitrary: mutated(previewableChanges, deepJson) },
  { weight: 5, arbitrary: mutated(readings, deepJson) },
  { weight: 1, arbitrary: deepJson },
);

describe('policies of any form', () => {
  it('are either refused with the keys, or can be assessed by', async () => {
    const seen = { refused: 0, taken: 0 };
    await fuzz(
      600,
      fc.property(inputs, input => {
        const created = createPolicy(input);
        seen['problems' in created ? 'refused' : 'taken'] += 1;
        expect(
          'problems' in created
            ? slipsIn(created.problems)
            : slipsUnder(created.policy),
        ).toEqual([]);
      }),
    );
    // Else one half of the law would hold for nothing.
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.taken).toBeGreaterThan(0);
  });
});

function slipsIn(problems: readonly { key: string; message: string }[]) {
  const speechless = problems.filter(
    ({ key, message }) => typeof key !== 'string' || !/\S/.test(message),
  );
  return problems.length === 0 ? ['refused without a reason'] : speechless;
}

function slipsUnder(policy: Policy): unknown[] {
  const run = assessCatalog(catalog, policy);
  const assessments = [...run.assessments()];
  const described = JSON.stringify(describePolicy(policy));
  return [
    ...run.problems.filter(({ code }) => code === 'assessmentFailed'),
    ...(assessments.length === run.subjects ? [] : ['a subject is missing']),
    ...(JSON.stringify(assessments).match(mistakes) ?? []),
    ...(described.match(mistakes) ?? []),
  ];
}
