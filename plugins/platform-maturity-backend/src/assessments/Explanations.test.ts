import {
  assessCatalog,
  defaultPolicy,
  explained,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import { policyHash } from '../__testUtils__/assessments';
import { companyOf } from '../reading/__testUtils__/company';
import { Explanations } from './Explanations';

const noon = '2026-11-26T12:00:00.000Z';
const later = '2026-11-26T13:00:00.000Z';

const assessments: StoredAssessment[] = [
  ...assessCatalog(companyOf(40, 0), defaultPolicy).assessments(),
].map(assessment => ({
  ...assessment,
  assessedAt: noon,
  checkedAt: noon,
  policyHash,
}));

/** Knows whether something was found out anew, as that makes another object. */
const isKept = (
  explanations: Explanations,
  assessment: StoredAssessment,
  before: ReturnType<Explanations['of']>,
) => explanations.of(assessment).flips === before.flips;

describe('explanations', () => {
  it('say the same the first time and later', () => {
    const explanations = new Explanations(defaultPolicy);
    for (const assessment of [...assessments, ...assessments]) {
      expect(explanations.of(assessment)).toEqual(
        explained(assessment, defaultPolicy),
      );
    }
  });

  it('are kept where a refresh found nothing new', () => {
    const explanations = new Explanations(defaultPolicy);
    const [assessment] = assessments;
    const before = explanations.of(assessment);
    const confirmed = { ...assessment, checkedAt: later };
    expect(isKept(explanations, confirmed, before)).toBe(true);
    expect(explanations.of(confirmed).checkedAt).toBe(later);
  });

  it.each<[string, Partial<StoredAssessment>]>([
    ['by others', { stage: 'platformAsProduct' }],
    [
      'to others, who are shown fewer names',
      { ownerScope: { refs: [], dangling: [] } },
    ],
  ])('are found anew for an assessment that is told %s', (_, changes) => {
    const explanations = new Explanations(defaultPolicy);
    const [assessment] = assessments;
    const before = explanations.of(assessment);
    const changed = { ...assessment, ...changes };
    expect(isKept(explanations, changed, before)).toBe(false);
    expect(explanations.of(changed)).toEqual(explained(changed, defaultPolicy));
  });

  it('are forgotten where others were asked for since', () => {
    const explanations = new Explanations(defaultPolicy, 2);
    const [one, two, three] = assessments;
    const first = explanations.of(one);
    const second = explanations.of(two);
    explanations.of(one);
    explanations.of(three);
    expect(isKept(explanations, one, first)).toBe(true);
    expect(isKept(explanations, two, second)).toBe(false);
  });
});
