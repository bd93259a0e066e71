import {
  defaultPolicy,
  factorIds,
  type ExplainedAssessment,
  type FactorPolicy,
  type FactorId,
  type Policy,
} from '@paved/plugin-platform-maturity-common';

/**
 * The policy that an assessment was made with, as far as the assessment tells:
 * the factors with their weights and thresholds, and the cut-offs. The weights
 * of practices and capabilities it does not tell; they are the shipped ones.
 */
export function policyBehind({
  factors,
  cutoffs,
}: Pick<ExplainedAssessment, 'factors' | 'cutoffs'>): Policy {
  const factorPolicy = (id: FactorId): FactorPolicy => ({
    enabled: factors[id].enabled,
    weight: factors[id].weight,
    measures: Object.fromEntries(
      factors[id].measures.map(({ measure, low, high }) => [
        measure,
        { low, high },
      ]),
    ),
  });
  return {
    ...defaultPolicy,
    cutoffs,
    factors: Object.fromEntries(
      factorIds.map(id => [id, factorPolicy(id)]),
    ) as Policy['factors'],
  };
}
