import {
  createPolicy,
  defaultPolicy,
  describePolicy,
  simulate,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { assessed } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { policyFor } from './guidePolicy';

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
  practices: { ciCd: { weight: 3 } },
  capabilities: { selfService: { weight: 5 } },
  cutoffs: { foundation: 0.9 },
});

/** The organization's assessment, as the backend answers it. */
function organizationUnder(policy: Policy) {
  const { assessments } = assessed(company, policy);
  const organization = assessments.find(
    ({ subject }) => subject.kind === 'Organization',
  )!;
  return {
    ...organization,
    inWords: {} as never,
    flips: [],
    nextSteps: [],
    cutoffs: policy.cutoffs,
  };
}

const answers = {
  facts: { developers: 45, services: 20, complianceRegimes: 3 },
  practices: { ciCd: 1, observability: 0, devSecOps: 0.5 },
};

describe('policyFor', () => {
  it('is what the description of the policy tells, weights of practices included', () => {
    const { policy, inForce, weightsKnown } = policyFor(
      describePolicy(changed),
      organizationUnder(defaultPolicy),
    );

    expect({ inForce, weightsKnown }).toEqual({
      inForce: true,
      weightsKnown: true,
    });
    expect(simulate(answers, policy)).toEqual(simulate(answers, changed));
    expect(simulate(answers, policy)).not.toEqual(
      simulate(answers, defaultPolicy),
    );
  });

  it.each([
    ['not to be read', undefined],
    ['empty', []],
  ])(
    'is what the assessment tells where the description is %s',
    (_why, settings) => {
      const { policy, inForce, weightsKnown } = policyFor(
        settings,
        organizationUnder(changed),
      );

      expect(inForce).toBe(true);
      expect(policy.factors).toEqual(changed.factors);
      expect(policy.cutoffs).toEqual(changed.cutoffs);
      expect(weightsKnown).toBe(false);
    },
  );

  it('is the shipped policy without either, and says so', () => {
    expect(policyFor(undefined, undefined)).toEqual({
      policy: defaultPolicy,
      inForce: false,
      weightsKnown: true,
    });
  });
});
