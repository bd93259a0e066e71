import {
  createPolicy,
  defaultPolicy,
  recommend,
  recommendationInputOf,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { assessed } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { policyBehind } from './policyBehind';

function policyOf(input: unknown): Policy {
  const created = createPolicy(input);
  if ('problems' in created) {
    throw new Error(JSON.stringify(created.problems));
  }
  return created.policy;
}

const changed = policyOf({
  factors: {
    teamSize: { weight: 5, measures: { developers: { low: 10, high: 400 } } },
    compliance: { enabled: false },
  },
  cutoffs: { foundation: 0.9, platformAsProduct: 0.95 },
});

describe('policyBehind', () => {
  it('is the shipped policy where that is in force', () => {
    const [assessment] = assessed(company).assessments;

    expect(
      policyBehind({ ...assessment, cutoffs: defaultPolicy.cutoffs }),
    ).toEqual(defaultPolicy);
  });

  it.each([
    ['the shipped policy', defaultPolicy],
    ['a changed policy', changed],
  ])('gives every subject its measured answer under %s', (_name, policy) => {
    const { assessments } = assessed(company, policy);

    expect(assessments.length).toBeGreaterThan(20);
    for (const assessment of assessments) {
      const answer = recommend(
        recommendationInputOf(assessment),
        policyBehind({ ...assessment, cutoffs: policy.cutoffs }),
      );
      expect(assessment).toMatchObject(answer);
    }
  });
});
