import { z } from 'zod/v4';
import { nearestOf } from './nearest';
import { policyInputSchema, type PolicyInput } from './policyInput';
import type { PolicyProblem } from './policyProblems';

/** The part of JSON Schema that says which keys an object may have. */
interface KeySchema {
  properties?: { [key: string]: KeySchema };
}

type Issue = z.core.$ZodIssue;

/** Filters may nest; no policy that is meant well does so more often. */
const maxDepth = 100;

/** Checks the form of an input: its keys, and the types and ranges of values. */
export function parsePolicyInput(
  input: unknown,
): { input: PolicyInput } | { problems: PolicyProblem[] } {
  if (isDeeperThan(maxDepth, input)) {
    const message = `is nested more than ${maxDepth} levels deep`;
    return { problems: [{ key: '', message }] };
  }
  const parsed = policyInputSchema.safeParse(input ?? {});
  return parsed.success
    ? { input: parsed.data }
    : { problems: parsed.error.issues.flatMap(issue => problemsIn(issue)) };
}

function isDeeperThan(levels: number, value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (levels === 0 ||
      Object.values(value).some(nested => isDeeperThan(levels - 1, nested)))
  );
}

function problemsIn(issue: Issue, above: PropertyKey[] = []): PolicyProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    return issue.keys.map(key => {
      const nearest = nearestOf(key, known);
      return {
        key: [...path, key].join('.'),
        message: `unknown key${nearest ? `; did you mean ${nearest}?` : ''}`,
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const meant = alternativeMeant(issue.errors);
    if (meant) {
      return meant.flatMap(each => problemsIn(each, path));
    }
  }
  return [{ key: path.join('.'), message: issue.message }];
}

/**
 * The problems of that alternative of a union which comes nearest: a signal
 * without a filter is meant as a signal, not as the removal of one.
 */
function alternativeMeant(alternatives: Issue[][]): Issue[] | undefined {
  const [nearest, second] = [...alternatives].sort(
    (one, other) => distance(one) - distance(other),
  );
  return nearest && second && distance(nearest) < distance(second)
    ? nearest
    : undefined;
}

/**
 * A wrong key speaks more against an alternative than a wrong value does, and
 * most of all the lack of the one word that an alternative is known by.
 */
function distance(issues: Issue[]): number {
  return issues.reduce((sum, issue) => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return sum + 2 * issue.keys.length;
      case 'invalid_value':
        return sum + 2;
      default:
        return sum + 1;
    }
  }, 0);
}

let schema: KeySchema | undefined;

/** The keys that an object may have; none where it may have any. */
function keysAt(path: readonly PropertyKey[]): string[] {
  schema ??= z.toJSONSchema(policyInputSchema, {
    // Filters are checked with the values; here only the names of keys count.
    unrepresentable: 'any',
    io: 'input',
  }) as KeySchema;
  let found: KeySchema | undefined = schema;
  for (const step of path) {
    found = found?.properties?.[String(step)];
  }
  return Object.keys(found?.properties ?? {});
}
