import { hash } from 'node:crypto';
import {
  explained,
  withoutPersonalFigures,
  type ExplainedAssessment,
  type Policy,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';

/** Some kilobytes each; beyond, what was not asked for longest is forgotten. */
export const keptExplanations = 1_000;

/** What is found out about an assessment, and follows from it and the policy. */
type Explanation = Pick<
  ExplainedAssessment,
  'flips' | 'nextSteps' | 'cutoffs' | 'inWords'
>;

/**
 * Explains assessments, and keeps what it found out: many people look at the
 * same ones, and what would change an answer is found by trying. It is kept by
 * all that the assessment says, so it is right for every reader, after every
 * refresh and on every replica.
 */
export class Explanations {
  readonly #policy: Policy;
  readonly #limit: number;
  /** What was asked for last comes last. */
  readonly #kept = new Map<string, Explanation>();

  constructor(policy: Policy, limit = keptExplanations) {
    this.#policy = policy;
    this.#limit = limit;
  }

  /** Names nothing that the assessment does not. */
  of(assessment: StoredAssessment): ExplainedAssessment {
    const key = contentKeyOf(assessment);
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return { ...withoutPersonalFigures(assessment), ...known };
    }
    const answer = explained(assessment, this.#policy);
    const { flips, nextSteps, cutoffs, inWords } = answer;
    this.#kept.set(key, { flips, nextSteps, cutoffs, inWords });
    if (this.#kept.size > this.#limit) {
      const [oldest] = this.#kept.keys();
      this.#kept.delete(oldest);
    }
    return answer;
  }
}

/** The times of a refresh are no part of what is said. */
function contentKeyOf({
  assessedAt,
  checkedAt,
  ...content
}: StoredAssessment): string {
  return hash('sha256', JSON.stringify(content), 'base64');
}
