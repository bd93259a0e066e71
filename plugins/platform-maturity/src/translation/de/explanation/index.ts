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
  language: 'de',
  definitions,
  terms,
  factPhrases,
  unknownReasons,
  sources,
  points: {
    one: '{{count}} Prozentpunkt',
    other: '{{count}} Prozentpunkte',
  },
  missingOwner: {
    title: 'Ein Eigentümer, den es im Katalog gibt',
    inside: 'ein Eigentümer, den es im Katalog gibt',
  },
  answer,
  compared,
  simulated,
  flips,
  contradictions,
  annotationProblems,
  annotationNearest: '{{problem}}; war {{nearest}} gemeint?',
  paragraph,
  memo,
  causes,
};
