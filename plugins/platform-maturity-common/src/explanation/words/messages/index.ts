import { annotationNearest, annotationProblems } from './annotationProblems';
import { answer, compared, flips, simulated } from './answer';
import { contradictions } from './contradictions';
import { causes } from './causes';
import { definitions } from './definitions';
import { factPhrases, sources, unknownReasons } from './factPhrases';
import { memo } from './memo';
import { paragraph } from './paragraph';
import { terms } from './terms';

/**
 * Every word with which an assessment is explained, in English. A translation
 * has the same keys; it may put the placeholders in another order, and leaves
 * out what its grammar has no need for.
 *
 * @public
 */
export const explanationMessages = {
  /**
   * The language of the words as a BCP 47 tag: it decides between singular and
   * plural, how a list is joined, and by default how numbers are written.
   */
  language: 'en',
  definitions,
  terms,
  factPhrases,
  unknownReasons,
  sources,
  /** A distance between two shares. */
  points: {
    one: '{{count}} percentage point',
    other: '{{count}} percentage points',
  },
  missingOwner: {
    title: 'An owner that is in the catalog',
    inside: 'an owner that is in the catalog',
  },
  answer,
  compared,
  simulated,
  flips,
  contradictions,
  annotationProblems,
  /** Where an annotation was probably meant to be another one. */
  annotationNearest,
  paragraph,
  memo,
  causes,
};

/**
 * The same keys as something, with a text for each.
 *
 * @public
 */
export type TranslationOf<T> = T extends string
  ? string
  : { readonly [key in keyof T]: TranslationOf<T[key]> };

/**
 * The words of an explanation in some language.
 *
 * @public
 */
export type ExplanationMessages = TranslationOf<typeof explanationMessages>;
