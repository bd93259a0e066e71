import {
  measureFlipsOf,
  organizationRef,
  simulate,
  type MeasureFlip,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useAssessment, type AssessmentState } from '../useAssessment';
import { usePolicy } from '../policy';
import { inputOf, type Answers } from './answers';
import { policyFor, type GuidePolicy } from './guidePolicy';
import { useAnswers, type GuideLocation } from './useAnswers';

/** The answer to what somebody says of a context, and the ways to say it. */
export interface Guide extends GuideLocation, GuidePolicy {
  /** How the measured organization stands. */
  organization: AssessmentState;
  reload: () => void;
  answer: Recommendation;
  /** What would change the approach from there, nearest first. */
  flips: MeasureFlip[];
  /** What the rules make of other answers. */
  answerTo: (answers: Answers) => Recommendation;
}

/** Computes in the browser what answers in the URL amount to. */
export function useGuide(): Guide {
  const location = useAnswers();
  const { state, reload } = useAssessment(organizationRef);
  const assessment = state.status === 'ready' ? state.assessment : undefined;
  const { state: described } = usePolicy();
  const settings =
    described.status === 'ready' ? described.description.settings : undefined;
  const rules = useMemo(
    () => policyFor(settings, assessment),
    [settings, assessment],
  );
  const { answers } = location;
  const { answer, flips } = useMemo(
    () => ({
      answer: simulate(inputOf(answers), rules.policy),
      flips: measureFlipsOf(inputOf(answers), rules.policy),
    }),
    [answers, rules],
  );
  return {
    ...location,
    ...rules,
    organization: state,
    reload,
    answer,
    flips,
    answerTo: other => simulate(inputOf(other), rules.policy),
  };
}
