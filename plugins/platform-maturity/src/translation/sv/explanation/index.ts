import type { Texts } from '../../Words';
import { annotationProblems, contradictions } from './contradictions';
import { answer, compared, flips, simulated } from './answer';
import { causes } from './causes';
import { definitions } from './definitions';
import { factPhrases, sources, unknownReasons } from './factPhrases';
import { memo } from './memo';
import { paragraph } from './paragraph';
import { terms } from './terms';

export const explanation: Texts['explanation'] = {
  language: 'sv',
  definitions,
  terms,
  factPhrases,
  unknownReasons,
  sources,
  points: {
    one: '{{count}} procentenhet',
    other: '{{count}} procentenheter',
  },
  missingOwner: {
    title: 'En ägare som finns i katalogen',
    inside: 'en ägare som finns i katalogen',
  },
  answer,
  compared,
  simulated,
  flips,
  contradictions,
  annotationProblems,
  annotationNearest: '{{problem}}; menades {{nearest}}?',
  paragraph,
  memo,
  causes,
};
