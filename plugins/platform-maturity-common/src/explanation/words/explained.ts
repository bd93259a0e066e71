import { flipsOf, type Assessment } from '../../assessment';
import type { Policy } from '../../policy';
import { nextStepsOf } from '../nextSteps';
import { explain, type Explainable } from './explain';

/**
 * An assessment with what follows from it under a policy, and in words: what
 * the API and the command line answer for a single subject.
 *
 * @public
 */
export function explained<TAssessment extends Assessment>(
  assessment: TAssessment,
  policy: Policy,
): TAssessment & Explainable & { inWords: string } {
  const explainable = {
    ...assessment,
    flips: flipsOf(assessment, policy),
    nextSteps: nextStepsOf(assessment, policy),
    cutoffs: policy.cutoffs,
  };
  return { ...explainable, inWords: explain(explainable).text };
}
