import { z } from 'zod/v4';
import { approaches, moves, stages, subjectKinds } from '../assessment';
import { factIds } from '../facts';
import { capabilityIds, practiceIds } from '../practices';
import { orderFields, outcomeFilters } from './contract';

function optionalKeys<TSchema extends z.ZodType>(
  ids: readonly string[],
  schema: TSchema,
) {
  return z
    .strictObject(Object.fromEntries(ids.map(id => [id, schema.optional()])))
    .optional();
}

const share = z.number().min(0).max(1);

/**
 * The body of a simulation: one subject, reduced to numbers.
 *
 * @public
 */
export const simulationInputSchema = z.strictObject({
  facts: optionalKeys(factIds, z.number().min(0)),
  practices: optionalKeys(practiceIds, share),
  capabilities: optionalKeys(capabilityIds, share),
});

/**
 * The most inputs that one simulation request may carry.
 *
 * @public
 */
export const simulationLimit = 1000;

const references = z.array(z.string().min(1).max(500)).max(100).optional();
const words = z.array(z.string().min(1).max(200)).max(50).optional();

/**
 * The query of a list of assessments.
 *
 * @public
 */
export const assessmentQuerySchema = z.strictObject({
  kind: z.array(z.enum([...subjectKinds, 'Organization'])).optional(),
  owner: references,
  system: references,
  domain: references,
  ref: references,
  search: z.string().min(1).max(200).optional(),
  type: words,
  lifecycle: words,
  tag: words,
  outcome: z.array(z.enum(outcomeFilters)).max(50).optional(),
  approach: z.array(z.enum(approaches)).optional(),
  stage: z.array(z.enum(stages)).optional(),
  move: z.array(z.enum(moves)).optional(),
  orderField: z.enum(orderFields).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  limit: z.number().int().min(1).max(200).optional(),
  // It carries the filters, which may be many.
  cursor: z.string().min(1).max(10_000).optional(),
});
