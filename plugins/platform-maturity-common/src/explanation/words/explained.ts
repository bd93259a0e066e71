import {
  flipsOf,
  withoutPersonalFigures,
  type Assessment,
} from '../../assessment';
import type { Policy } from '../../policy';
import { nextStepsOf } from '../nextSteps';
import { explain, type Explainable } from './explain';

/**
 * An assessment with what follows from it under a policy, and in words: what
 * the API and the command line answer for a single subject. Figures about one
 * person are left out, and what follows from them stays.
 *
 * @public
 */
export function explained<TAssessment extends Assessment>(
  assessment: TAssessment,
  policy: Policy,
): TAssessment & Explainable & { inWords: string } {
  const shown = withoutPersonalFigures(assessment);
  const explainable = {
    ...shown,
    // How far a withheld figure is from another answer would tell it.
    flips: flipsOf(assessment, policy).filter(
      flip => flip.type !== 'measure' || !shown.facts[flip.measure].withheld,
    ),
    nextSteps: nextStepsOf(assessment, policy),
    cutoffs: policy.cutoffs,
  };
  return { ...explainable, inWords: explain(explainable).text };
}
