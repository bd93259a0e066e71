import { InputError } from '@backstage/errors';
import type {
  PolicyProblem,
  PolicyRefusal,
} from '@paved/plugin-platform-maturity-common';

/** A policy that makes no sense: the message and the response name all problems. */
export class RefusedPolicyError extends InputError implements PolicyRefusal {
  readonly problems: PolicyProblem[];

  constructor(problems: PolicyProblem[]) {
    super(
      problems
        .map(({ key, message }) => `${key || 'policy'}: ${message}`)
        .join('; '),
    );
    this.problems = problems;
  }
}
