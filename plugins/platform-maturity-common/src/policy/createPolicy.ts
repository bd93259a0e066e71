import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { factorIds } from '../factors';
import { defaultPolicy } from './defaultPolicy';
import { mergePolicy } from './mergePolicy';
import { nearestOf } from './nearest';
import type { Policy } from './Policy';
import { policyInputSchema, type PolicyInput } from './policyInput';

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
      problems: parsed.error.issues.map(({ path, message }) => ({
        key: path.join('.'),
        message,
      })),
    };
  }
  const policy = mergePolicy(parsed.data);
  const problems = [
    ...thresholdProblems(policy),
    ...cutoffProblems(policy),
    ...removalProblems(parsed.data),
    ...filterProblems(parsed.data),
  ];
  return problems.length ? { problems } : { policy };
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

/** The lists of signals in an input, with the shipped ones that they change. */
function signalLists(input: PolicyInput) {
  const axes = ['practices', 'capabilities'] as const;
  return axes.flatMap(axis =>
    Object.entries(input[axis] ?? {}).flatMap(([id, change]) =>
      Object.entries(change ?? {}).flatMap(([list, changes]) =>
        Array.isArray(changes)
          ? [
              {
                key: `${axis}.${id}.${list}`,
                changes,
                shipped: shippedIds(axis, id, list),
              },
            ]
          : [],
      ),
    ),
  );
}

function shippedIds(
  axis: 'practices' | 'capabilities',
  id: string,
  list: string,
): string[] {
  const lists = (defaultPolicy[axis] as Record<string, object>)[id] as Record<
    string,
    readonly { id: string }[]
  >;
  return lists[list].map(signal => signal.id);
}

function removalProblems(input: PolicyInput): PolicyProblem[] {
  return signalLists(input).flatMap(({ key, changes, shipped }) =>
    changes.flatMap((change, index) => {
      if (!('remove' in change) || shipped.includes(change.id)) {
        return [];
      }
      const nearest = nearestOf(change.id, shipped);
      return {
        key: `${key}.${index}.id`,
        message: `unknown signal "${change.id}"${
          nearest ? `; did you mean "${nearest}"?` : ''
        }`,
      };
    }),
  );
}

/** Filters that would hold for nothing, or for all: even for an entity that says nothing. */
function filterProblems(input: PolicyInput): PolicyProblem[] {
  const filters: { key: string; filter: FilterPredicate | false }[] = [
    ...signalLists(input).flatMap(({ key, changes }) =>
      changes.flatMap((change, index) =>
        'filter' in change
          ? [{ key: `${key}.${index}.filter`, filter: change.filter }]
          : [],
      ),
    ),
    ...(['clouds', 'regimes'] as const).flatMap(list =>
      Object.entries(input[list] ?? {}).map(([name, filter]) => ({
        key: `${list}.${name}`,
        filter,
      })),
    ),
    ...(input.kubernetes
      ? [{ key: 'kubernetes', filter: input.kubernetes }]
      : []),
  ];
  return filters.flatMap(({ key, filter }) => {
    const message = filterProblem(filter);
    return message ? [{ key, message }] : [];
  });
}

function filterProblem(filter: FilterPredicate | false): string | undefined {
  if (filter === false) {
    return undefined;
  }
  if (typeof filter !== 'object') {
    return 'must be an object that names what the entity must have';
  }
  return evaluateFilterPredicate(filter, {})
    ? 'would match every entity; name what the entity must have'
    : undefined;
}
