import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod/v4';
import { factorIds, measuresOf, type FactorId } from '../factors';
import {
  capabilityIds,
  componentPracticeIds,
  evidenceStrengths,
  practiceIds,
} from '../practices';
import { defaultPolicy } from './defaultPolicy';

const share = z.number().min(0).max(1);
const weight = z.number().min(0);
const names = z.array(z.string().min(1));
const groupRefs = z.array(
  z
    .string()
    .regex(
      /^([^:/]+:)?([^:/]+\/)?[^:/]+$/,
      'must be the reference of a group: [group:][namespace/]name',
    ),
);
const filter = createZodV4FilterPredicateSchema();

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

const id = z.string().min(1);
const removal = z.strictObject({ id, remove: z.literal(true) });
const outcome = z.enum(['met', 'partial', 'unmet']);
const kind = z.enum(evidenceStrengths);

const signal = z.strictObject({
  id,
  tool: z.string().min(1).optional(),
  kind: kind.default('declared'),
  on: z.enum(['component', 'resource']).optional(),
  filter,
  outcome: outcome.default('met'),
});

const organizationSignal = z.strictObject({
  id,
  title: z.string().min(1),
  kind: kind.default('declared'),
  filter,
  atLeast: z.number().int().min(1).optional(),
  atLeastShareOfComponents: share.optional(),
  outcome: outcome.default('met'),
});

const practiceInput = z.strictObject({
  weight: weight.optional(),
  signals: z.array(z.union([removal, signal])).optional(),
});

const capabilityInput = practiceInput.extend({
  organizationSignals: z
    .array(z.union([removal, organizationSignal]))
    .optional(),
});

/** Filters by name; `false` takes a shipped one away. */
const filters = z.record(
  z.string().min(1),
  z.union([z.literal(false), filter]),
);

/**
 * What an operator may change of the policy; everything left out keeps its
 * default. Signals, technologies, clouds and regimes are added to the shipped
 * ones, or take the place of the one with the same id or name.
 *
 * @public
 */
export const policyInputSchema = z.strictObject({
  factors: z
    .strictObject(
      Object.fromEntries(
        factorIds.map(factor => [factor, factorInput(factor).optional()]),
      ) as Record<FactorId, z.ZodOptional<ReturnType<typeof factorInput>>>,
    )
    .optional(),
  practices: objectOf(practiceIds, practiceInput).optional(),
  capabilities: objectOf(capabilityIds, capabilityInput).optional(),
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
      rootRefs: groupRefs.optional(),
      rootTypes: names.optional(),
      developers: z.number().int().min(0).optional(),
    })
    .optional(),
  overrides: z
    .strictObject({
      notApplicable: z
        .union([z.boolean(), z.array(z.enum(componentPracticeIds))])
        .optional(),
      teamSize: z.boolean().optional(),
    })
    .optional(),
  technologies: z.record(z.string().min(1), names).optional(),
  clouds: filters.optional(),
  kubernetes: filter.optional(),
  regimes: filters.optional(),
});

/**
 * See {@link policyInputSchema}.
 *
 * @public
 */
export type PolicyInput = z.infer<typeof policyInputSchema>;
