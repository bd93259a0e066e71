import fc from 'fast-check';
import { stitch } from '../catalog/__fixtures__/catalog';
import { assessCatalog } from '../catalog';
import { createPolicy, type Policy } from '../policy';
import {
  catalogs,
  previewableChanges,
  reporteds,
} from './__testUtils__/arbitraries';
import { answerOf } from './answerOf';
import { previewInputOf, type PreviewInput } from './PreviewInput';
import { PreviewTally } from './PreviewTally';

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
        reporteds,
        readings,
        previewableChanges,
        previewableChanges,
        (entities, reported, reading, one, other) => {
          const before = policyOf(reading, one);
          const after = policyOf(reading, other);
          const stitched = stitch(entities);
          const assessed = (policy: Policy) => [
            ...assessCatalog(stitched, policy, reported).assessments(),
          ];
          const tally = new PreviewTally(before, after);
          const answers = assessed(before).map(assessment => {
            // As it comes back from where it is stored.
            const input: PreviewInput = JSON.parse(
              JSON.stringify(previewInputOf(assessment)),
            );
            tally.add(assessment.subject, input);
            return { ref: assessment.subject.ref, ...answerOf(input, after) };
          });
          const unsure = tally.notPreviewed();
          expect(['', 'organization.developers']).toContain(unsure.join());
          if (unsure.length > 0) {
            return;
          }
          expect(answers).toEqual(
            assessed(after).map(({ subject, approach, stage, move }) => {
              seen.add(approach).add(stage);
              return { ref: subject.ref, approach, stage, move };
            }),
          );
        },
      ),
      { numRuns: 200 },
    );
    // Else the law would hold for nothing much.
    expect(seen.size).toBe(8);
  });
});
