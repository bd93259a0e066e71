import fc from 'fast-check';
import { stitch } from '../catalog/__fixtures__/catalog';
import { assessCatalog } from '../catalog';
import { createPolicy, type Policy } from '../policy';
import { catalogs, previewableChanges } from './__testUtils__/arbitraries';
import { answerOf } from './answerOf';
import { notPreviewed } from './notPreviewed';
import { previewInputOf } from './PreviewInput';

type Change = { organization?: object };

/** How two policies may read the entities, as long as both do it alike. */
const readings = fc.constantFrom<{ organization?: object }>(
  {},
  { organization: { rootTypes: ['department'] } },
);

function policyOf(reading: Change, change: Change): Policy {
  const created = createPolicy({
    ...change,
    organization: { ...change.organization, ...reading.organization },
  });
  if ('problems' in created) {
    throw new Error(JSON.stringify(created.problems));
  }
  return created.policy;
}

describe('answerOf', () => {
  it('answers as an assessment under the other policy would', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        catalogs,
        readings,
        previewableChanges,
        previewableChanges,
        (entities, reading, one, other) => {
          const before = policyOf(reading, one);
          const after = policyOf(reading, other);
          expect(notPreviewed(before, after)).toEqual([]);
          const stitched = stitch(entities);
          const assessedAfter = assessCatalog(stitched, after).assessments();
          const inputs = new Map(
            [...assessCatalog(stitched, before).assessments()].map(each => [
              each.subject.ref,
              // As it comes back from where it is stored.
              JSON.parse(JSON.stringify(previewInputOf(each))),
            ]),
          );
          for (const { subject, approach, stage, move } of assessedAfter) {
            expect({
              ref: subject.ref,
              ...answerOf(inputs.get(subject.ref), after),
            }).toEqual({ ref: subject.ref, approach, stage, move });
            seen.add(approach).add(stage);
          }
        },
      ),
      { numRuns: 150 },
    );
    // Else the law would hold for nothing much.
    expect(seen.size).toBe(8);
  });
});
