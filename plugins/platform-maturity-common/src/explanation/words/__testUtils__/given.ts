import fc from 'fast-check';
import { subjectKinds } from '../../../assessment';
import { factIds, facts, type FactId } from '../../../facts';
import { capabilityIds, practiceIds } from '../../../practices';
import {
  organization,
  type Given,
  type Practices,
  type Values,
} from '../__fixtures__/answers';

const valueOf = (id: FactId): fc.Arbitrary<number> => {
  if (facts[id].unit === 'count') {
    return fc.nat(2000);
  }
  return fc.double({
    min: 0,
    max: facts[id].unit === 'share' ? 1 : 30,
    noNaN: true,
  });
};
const values = fc.record(
  Object.fromEntries(factIds.map(id => [id, valueOf(id)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Values>;
const counts = fc.record({
  met: fc.nat(3),
  partial: fc.nat(3),
  unmet: fc.nat(3),
  unknown: fc.nat(3),
  notApplicable: fc.nat(2),
});
const practices = fc.record(
  Object.fromEntries(
    [...practiceIds, ...capabilityIds].map(id => [id, counts]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Practices>;
const subject = fc.oneof(
  fc.constant(organization),
  fc
    .constantFrom(...subjectKinds)
    .map(kind => ({ kind, ref: `${kind}:default/x`, name: 'Zz9' })),
);
/** Whatever can be known of a subject; its name is Zz9. */
export const given: fc.Arbitrary<Given> = fc.record({
  values,
  practices,
  subject,
  components: fc.nat(20),
  excluded: fc.nat(3),
  owners: fc.array(fc.constant('group:default/team'), { maxLength: 2 }),
});
