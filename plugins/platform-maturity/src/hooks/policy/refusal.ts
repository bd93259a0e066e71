import type {
  PolicyProblem,
  PolicyRefusal,
} from '@paved/plugin-platform-maturity-common';

/**
 * What is wrong with a policy that the server refused, from the causes of the
 * error; `undefined` for any other error.
 */
export function problemsOf(error: Error): PolicyProblem[] | undefined {
  let cause: unknown = error;
  // Causes may go round in a circle.
  for (let depth = 0; depth < 5 && cause; depth += 1) {
    const { problems } = cause as Partial<PolicyRefusal>;
    if (Array.isArray(problems)) {
      return problems;
    }
    cause = (cause as Error).cause;
  }
  return undefined;
}
