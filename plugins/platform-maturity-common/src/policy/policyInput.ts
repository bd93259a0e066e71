import { z } from 'zod/v4';
import {
  factorIds,
  measuresOf,
  type FactorId,
  type Thresholds,
} from '../factors';
import { capabilityIds, practiceIds } from '../practices';
import { defaultPolicy } from './defaultPolicy';
import type { Cutoffs, FactorPolicy, Policy } from './Policy';

const share = z.number().min(0).max(1);
const weight = z.number().min(0);
const names = z.array(z.string().min(1));

const thresholds = z.strictObject({
  low: z.number().positive().optional(),
  high: z.number().positive().optional(),
});

function objectOf<TSchema extends z.ZodType>(
  ids: readonly string[],
  schema: TSchema,
) {
  return z.strictObject(
    Object.fromEntries(ids.map(id => [id, schema.optional()])) as Record<
      string,
      z.ZodOptional<TSchema>
    >,
  );
}

function factorInput(id: FactorId) {
  return z.strictObject({
    enabled: z.boolean().optional(),
    weight: weight.optional(),
    measures: objectOf(measuresOf(id), thresholds).optional(),
  });
}

/**
 * What an operator may change of the policy; everything left out keeps its
 * default.
 *
 * @public
 */
export const policyInputSchema = z.strictObject({
  factors: z
    .strictObject(
      Object.fromEntries(
        factorIds.map(id => [id, factorInput(id).optional()]),
      ) as Record<FactorId, z.ZodOptional<ReturnType<typeof factorInput>>>,
    )
    .optional(),
  practices: objectOf(
    practiceIds,
    z.strictObject({ weight: weight.optional() }),
  ).optional(),
  capabilities: objectOf(
    capabilityIds,
    z.strictObject({ weight: weight.optional() }),
  ).optional(),
  cutoffs: objectOf(Object.keys(defaultPolicy.cutoffs), share).optional(),
  components: z
    .strictObject({
      types: names.min(1).optional(),
      excludedLifecycles: names.optional(),
      serviceTypes: names.min(1).optional(),
    })
    .optional(),
  organization: z
    .strictObject({
      rootRefs: names.optional(),
      rootTypes: names.optional(),
      developers: z.number().int().min(0).optional(),
    })
    .optional(),
});

/**
 * See {@link policyInputSchema}.
 *
 * @public
 */
export type PolicyInput = z.infer<typeof policyInputSchema>;

/**
 * One thing that is wrong with a {@link PolicyInput}.
 *
 * @public
 */
export interface PolicyProblem {
  /** Dotted path of the key, for example `factors.teamSize.weight`. */
  key: string;
  message: string;
}

/**
 * The default policy with an operator's changes, or everything that is wrong
 * with them.
 *
 * @public
 */
export function createPolicy(
  input: unknown,
): { policy: Policy } | { problems: PolicyProblem[] } {
  const parsed = policyInputSchema.safeParse(input ?? {});
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(issue => ({
        key: issue.path.join('.'),
        message: issue.message,
      })),
    };
  }
  const policy = merge(parsed.data);
  const problems = [...thresholdProblems(policy), ...cutoffProblems(policy)];
  return problems.length ? { problems } : { policy };
}

function merge(input: PolicyInput): Policy {
  const policy: Policy = {
    ...defaultPolicy,
    factors: { ...defaultPolicy.factors },
    practices: { ...defaultPolicy.practices },
    capabilities: { ...defaultPolicy.capabilities },
    cutoffs: {
      ...defaultPolicy.cutoffs,
      ...(input.cutoffs as Partial<Cutoffs>),
    },
    components: { ...defaultPolicy.components, ...input.components },
    organization: { ...defaultPolicy.organization, ...input.organization },
  };
  for (const id of factorIds) {
    policy.factors[id] = mergeFactor(policy.factors[id], input.factors?.[id]);
  }
  for (const id of practiceIds) {
    policy.practices[id] = {
      ...policy.practices[id],
      ...input.practices?.[id],
    };
  }
  for (const id of capabilityIds) {
    policy.capabilities[id] = {
      ...policy.capabilities[id],
      ...input.capabilities?.[id],
    };
  }
  return policy;
}

function mergeFactor(
  factor: FactorPolicy,
  input: z.infer<ReturnType<typeof factorInput>> | undefined,
): FactorPolicy {
  const measures = Object.entries(factor.measures).map(
    ([measure, defaults]) => [
      measure,
      { ...(defaults as Thresholds), ...input?.measures?.[measure] },
    ],
  );
  return {
    enabled: input?.enabled ?? factor.enabled,
    weight: input?.weight ?? factor.weight,
    measures: Object.fromEntries(measures),
  };
}

function thresholdProblems(policy: Policy): PolicyProblem[] {
  return factorIds.flatMap(id =>
    Object.entries(policy.factors[id].measures)
      .filter(([, { low, high }]) => low >= high)
      .map(([measure, { low, high }]) => ({
        key: `factors.${id}.measures.${measure}`,
        message: `low (${low}) must be less than high (${high})`,
      })),
  );
}

function cutoffProblems({ cutoffs }: Policy): PolicyProblem[] {
  const pairs = [
    ['platformIntroduction', 'platformAsProduct'],
    ['lowCoverage', 'highCoverage'],
  ] as const;
  return pairs
    .filter(([lower, upper]) => cutoffs[lower] > cutoffs[upper])
    .map(([lower, upper]) => ({
      key: `cutoffs.${lower}`,
      message: `must not be greater than cutoffs.${upper} (${cutoffs[upper]})`,
    }));
}
