import {
  annotations,
  minReasonLength,
  teamSizeRange,
  type AnnotationDefinition,
  type AnnotationProblem,
} from '../../annotations';
import { componentPracticeIds } from '../../practices';
import { fill, listOf, messagesIn, oneOf, type WordsOptions } from './words';

/**
 * What is wrong with an annotation and what is allowed, in a phrase that
 * follows its key.
 *
 * @public
 */
export function describeAnnotationProblem(
  { code, annotation, nearest }: AnnotationProblem,
  options: WordsOptions = {},
): string {
  const { annotationProblems, annotationNearest } = messagesIn(options);
  const kinds: readonly string[] = annotation
    ? annotations[annotation].kinds
    : [];
  const problem = fill(annotationProblems[code], {
    keys: listOf(
      Object.values<AnnotationDefinition>(annotations).map(({ key }) => key),
      options,
    ),
    practices: componentPracticeIds.join(', '),
    kinds: oneOf(kinds, options),
    // As they have to be written, without separators.
    count: String(minReasonLength),
    min: String(teamSizeRange.min),
    max: String(teamSizeRange.max),
  });
  return nearest ? fill(annotationNearest, { problem, nearest }) : problem;
}
