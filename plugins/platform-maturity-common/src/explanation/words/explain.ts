import type { Assessment, Flip } from '../../assessment';
import type { Cutoffs } from '../../policy';
import type { NextStep } from '../NextStep';
import { plainText, type Message } from './message';
import {
  confidenceSentence,
  nearestSentences,
  unknownSentences,
} from './paragraph/certainty';
import { contextSentence } from './paragraph/context';
import { moveSentences } from './paragraph/nextMove';
import { gapSentences, standingSentence } from './paragraph/standing';
import type { WordsOptions } from './words';

/**
 * An assessment with what follows from it.
 *
 * @public
 */
export interface Explainable extends Assessment {
  flips: Flip[];
  nextSteps: NextStep[];
  cutoffs: Cutoffs;
}

/**
 * An assessment as a paragraph.
 *
 * @public
 */
export interface InWords {
  /** 4–8 sentences with markup, in order. */
  sentences: Message[];
  /** The same in one line, without markup. */
  text: string;
}

/**
 * Explains an assessment in a paragraph that needs no other page: what the
 * context calls for and why, where the subject stands and what holds it back,
 * what to do next, what would change the answer, and how sure it is. Made of
 * templates; names nothing that the assessment does not name.
 *
 * @public
 */
export function explain(
  assessment: Explainable,
  options: WordsOptions = {},
): InWords {
  const sentences = [
    contextSentence(assessment, options),
    standingSentence(assessment, assessment.cutoffs, options),
    ...gapSentences(assessment, options),
    ...moveSentences(assessment, options),
    ...nearestSentences(assessment, options),
    confidenceSentence(assessment, options),
    ...unknownSentences(assessment, options),
  ];
  return { sentences, text: sentences.map(plainText).join(' ') };
}
