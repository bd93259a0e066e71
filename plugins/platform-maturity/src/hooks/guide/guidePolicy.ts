import {
  capabilityIds,
  defaultPolicy,
  factorIds,
  practiceIds,
  recommend,
  recommendationInputOf,
  type ExplainedAssessment,
  type Policy,
  type PolicyDescription,
} from '@paved/plugin-platform-maturity-common';
import { policyBehind } from '../whatIf/policyBehind';

/** The rules that answers are put to. */
export interface GuidePolicy {
  policy: Policy;
  /** Whether it is the one in force, rather than the shipped one. */
  inForce: boolean;
  /** False where the policy weighs practices in a way that is not known here. */
  weightsKnown: boolean;
}

type Settings = PolicyDescription['settings'];

/**
 * The policy in force, as far as the reader may know it: from its description,
 * else from the assessment of the organization, else the shipped one.
 */
export function policyFor(
  settings: Settings | undefined,
  assessment: ExplainedAssessment | undefined,
): GuidePolicy {
  if (settings && settings.length > 0) {
    return {
      policy: policyOf(settings),
      inForce: true,
      weightsKnown: true,
    };
  }
  if (!assessment) {
    return { policy: defaultPolicy, inForce: false, weightsKnown: true };
  }
  const policy = policyBehind(assessment);
  const again = recommend(recommendationInputOf(assessment), policy);
  return {
    policy,
    inForce: true,
    weightsKnown:
      isClose(again.foundation, assessment.foundation) &&
      isClose(again.platform, assessment.platform),
  };
}

/** What answers depend on of a policy: its factors, weights and cut-offs. */
function policyOf(settings: Settings): Policy {
  const values = new Map(settings.map(({ key, value }) => [key, value]));
  const read = <TValue>(key: string, shipped: TValue): TValue => {
    const value = values.get(key);
    return typeof value === typeof shipped ? (value as TValue) : shipped;
  };
  const weighed = <TId extends string, TRules extends { weight: number }>(
    section: string,
    ids: readonly TId[],
    shipped: Record<TId, TRules>,
  ) =>
    Object.fromEntries(
      ids.map(id => [
        id,
        {
          ...shipped[id],
          weight: read(`${section}.${id}.weight`, shipped[id].weight),
        },
      ]),
    ) as Record<TId, TRules>;
  const factors = weighed('factors', factorIds, defaultPolicy.factors);
  return {
    ...defaultPolicy,
    factors: Object.fromEntries(
      factorIds.map(id => [
        id,
        {
          ...factors[id],
          enabled: read(`factors.${id}.enabled`, factors[id].enabled),
          measures: Object.fromEntries(
            Object.entries(factors[id].measures).map(([measure, shipped]) => {
              const key = `factors.${id}.measures.${measure}`;
              return [
                measure,
                {
                  low: read(`${key}.low`, shipped.low),
                  high: read(`${key}.high`, shipped.high),
                },
              ];
            }),
          ),
        },
      ]),
    ) as Policy['factors'],
    practices: weighed('practices', practiceIds, defaultPolicy.practices),
    capabilities: weighed(
      'capabilities',
      capabilityIds,
      defaultPolicy.capabilities,
    ),
    cutoffs: Object.fromEntries(
      Object.entries(defaultPolicy.cutoffs).map(([name, shipped]) => [
        name,
        read(`cutoffs.${name}`, shipped),
      ]),
    ) as unknown as Policy['cutoffs'],
  };
}

function isClose(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) < 1e-6;
}
