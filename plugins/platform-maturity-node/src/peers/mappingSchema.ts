import {
  capabilityIds,
  nearestOf,
  outcomeScores,
  practiceIds,
  reportableFactIds,
  type CapabilityId,
  type KnownOutcome,
  type PracticeId,
  type ReportableFactId,
} from '@paved/plugin-platform-maturity-common';
import { z } from 'zod/v4';
import type { Mapping, MappingCondition } from './Mapping';

const conditionForms =
  'must be true, false, { atLeast, atMost } with at least one of the two, or { oneOf }';

/** An id of a registry; a wrong one gets the nearest as advice. */
function idOf<TId extends string>(what: string, ids: readonly TId[]) {
  return z.string().transform((id, context): TId => {
    if ((ids as readonly string[]).includes(id)) {
      return id as TId;
    }
    const nearest = nearestOf(id, ids);
    context.addIssue({
      code: 'custom',
      message: nearest
        ? `unknown ${what} "${id}"; did you mean "${nearest}"?`
        : `unknown ${what} "${id}"; known are ${ids.join(', ')}`,
    });
    return z.NEVER;
  });
}

const condition = z
  .union(
    [
      z.boolean(),
      z
        .strictObject({
          atLeast: z.number().optional(),
          atMost: z.number().optional(),
        })
        .refine(
          ({ atLeast, atMost }) =>
            atLeast !== undefined || atMost !== undefined,
          { error: conditionForms },
        ),
      z.strictObject({ oneOf: z.array(z.string()).min(1) }),
    ],
    { error: conditionForms },
  )
  .refine(
    given =>
      typeof given !== 'object' ||
      !('atLeast' in given && 'atMost' in given) ||
      given.atLeast! <= given.atMost!,
    { error: 'atLeast must not be greater than atMost' },
  );

const outcome = idOf<KnownOutcome>(
  'outcome',
  Object.keys(outcomeScores) as KnownOutcome[],
);
const words = z.string().trim().min(1).max(200);

const ofFacts = ['scale'] as const;
const ofPractices = ['when', 'outcome', 'otherwise', 'tool', 'title'] as const;

/** What a mapping is made of, as it stands in the configuration. */
export function mappingSchema<TSource extends string>(
  sourceKeys: readonly TSource[],
) {
  return z
    .strictObject({
      ...Object.fromEntries(sourceKeys.map(key => [key, words])),
      to: idOf<ReportableFactId>('fact', reportableFactIds).optional(),
      scale: z.number().positive().optional(),
      practice: idOf<PracticeId | CapabilityId>('practice or capability', [
        ...practiceIds,
        ...capabilityIds,
      ]).optional(),
      when: condition.optional(),
      outcome: outcome.optional(),
      otherwise: outcome.optional(),
      tool: words.optional(),
      title: words.optional(),
    })
    .superRefine((given, context) => {
      const complain = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: [key], message });
      const has = (key: keyof typeof given) => given[key] !== undefined;
      if (has('to') === has('practice')) {
        complain(
          'to',
          'name either the fact that the value goes to (to) or the practice that it shows (practice)',
        );
      } else if (has('to')) {
        ofPractices
          .filter(has)
          .forEach(key => complain(key, 'goes with practice, not with to'));
      } else {
        ofFacts
          .filter(has)
          .forEach(key => complain(key, 'goes with to, not with practice'));
        (['when', 'outcome'] as const)
          .filter(key => !has(key))
          .forEach(key => complain(key, 'must be given with practice'));
      }
    });
}

/** A checked mapping in the form that is worked with. */
export function toMapping<TSource extends string>(
  key: string,
  sourceKeys: readonly TSource[],
  given: z.output<ReturnType<typeof mappingSchema<TSource>>>,
): Mapping<TSource> {
  const source = Object.fromEntries(
    sourceKeys.map(name => [name, (given as Record<string, unknown>)[name]]),
  ) as Record<TSource, string>;
  if (given.to) {
    return { key, source, to: given.to, scale: given.scale ?? 1 };
  }
  const { practice, when, outcome: met, otherwise, tool, title } = given;
  return {
    key,
    source,
    practice: practice!,
    when: when as MappingCondition,
    outcome: met!,
    ...(otherwise && { otherwise }),
    ...(tool && { tool }),
    ...(title && { title }),
  };
}
