import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { factorIds } from '../factors';
import { nearestOf } from './nearest';
import type { Policy } from './Policy';
import type { PolicyInput } from './policyInput';

/**
 * One thing that is wrong with a {@link PolicyInput}.
 *
 * @public
 */
export interface PolicyProblem {
  /** Dotted path of the key, for example `factors.teamSize.weight`. */
  key: string;
  message: string;
  /** Id of the pack that it is in; absent: what was configured. */
  pack?: string;
}

/** What contradicts itself in a policy. */
export function contradictionsIn(policy: Policy): PolicyProblem[] {
  return [...thresholdProblems(policy), ...cutoffProblems(policy)];
}

/** What makes no sense in changes of a policy, however well-formed they are. */
export function problemsWith(
  base: Policy,
  input: PolicyInput,
): PolicyProblem[] {
  return [...removalProblems(base, input), ...filterProblems(base, input)];
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

/** The lists of signals in an input, with the ids of those that they change. */
function signalLists(base: Policy, input: PolicyInput) {
  const axes = ['practices', 'capabilities'] as const;
  return axes.flatMap(axis =>
    Object.entries(input[axis] ?? {}).flatMap(([id, change]) =>
      Object.entries(change ?? {}).flatMap(([list, changes]) =>
        Array.isArray(changes)
          ? [
              {
                key: `${axis}.${id}.${list}`,
                changes,
                known: idsIn(base, axis, id, list),
              },
            ]
          : [],
      ),
    ),
  );
}

function idsIn(
  base: Policy,
  axis: 'practices' | 'capabilities',
  id: string,
  list: string,
): string[] {
  const lists = (base[axis] as Record<string, object>)[id] as Record<
    string,
    readonly { id: string }[]
  >;
  return lists[list].map(signal => signal.id);
}

function removalProblems(base: Policy, input: PolicyInput): PolicyProblem[] {
  return signalLists(base, input).flatMap(({ key, changes, known }) =>
    changes.flatMap((change, index) => {
      if (!('remove' in change) || known.includes(change.id)) {
        return [];
      }
      const nearest = nearestOf(change.id, known);
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
function filterProblems(base: Policy, input: PolicyInput): PolicyProblem[] {
  const filters: { key: string; filter: FilterPredicate | false }[] = [
    ...signalLists(base, input).flatMap(({ key, changes }) =>
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
