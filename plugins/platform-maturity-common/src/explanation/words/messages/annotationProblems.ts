import type { AnnotationProblemCode } from '../../../annotations';

/** What is wrong with an annotation, in a phrase that follows its key. */
export const annotationProblems = {
  unknownKey: 'there is no such annotation; there are {{keys}}',
  unknownPractice: 'only {{practices}} can be left out',
  wrongKind: 'it counts only on entities of the kind {{kinds}}',
  noReason: 'its value has to be a reason of at least {{count}} characters',
  noSize: 'its value has to be a whole number from {{min}} to {{max}}',
  notAllowed: 'the policy of this portal does not let it count',
} satisfies Record<AnnotationProblemCode, string>;

export const annotationNearest = '{{problem}}; did you mean {{nearest}}?';
