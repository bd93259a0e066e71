import { componentPracticeIds } from '../practices';
import {
  annotations,
  minReasonLength,
  teamSizeRange,
  type AnnotationDefinition,
  type AnnotationId,
} from './annotations';

/**
 * What is wrong with an annotation.
 *
 * - `unknownKey`: there is no such annotation
 * - `unknownPractice`: what comes after `not-applicable.` is not seen on components
 * - `wrongKind`: entities of this kind do not carry it
 * - `noReason`: it says that something does not apply, and not why
 * - `noSize`: it is not a number of people
 * - `notAllowed`: the policy does not let it count
 *
 * @public
 */
export type AnnotationProblemCode =
  | 'unknownKey'
  | 'unknownPractice'
  | 'wrongKind'
  | 'noReason'
  | 'noSize'
  | 'notAllowed';

/**
 * An annotation that was left out.
 *
 * @public
 */
export interface AnnotationProblem {
  code: AnnotationProblemCode;
  key: string;
  value: string;
  /** Which annotation it is; absent where that is not known. */
  annotation?: AnnotationId;
  /** The key that was probably meant. */
  nearest?: string;
}

const problemWords: Record<
  AnnotationProblemCode,
  (definition: AnnotationDefinition | undefined) => string
> = {
  unknownKey: () =>
    `there is no such annotation; there are ${keys(
      Object.values(annotations),
    )}`,
  unknownPractice: () =>
    `only ${componentPracticeIds.join(', ')} can be left out`,
  wrongKind: definition =>
    `it counts only on entities of the kind ${definition?.kinds.join(' or ')}`,
  noReason: () =>
    `its value has to be a reason of at least ${minReasonLength} characters`,
  noSize: () =>
    `its value has to be a whole number from ${teamSizeRange.min} to ${teamSizeRange.max}`,
  notAllowed: () => 'the policy of this portal does not let it count',
};

/**
 * What is wrong with an annotation and what is allowed, in a phrase that
 * follows its key.
 *
 * @public
 */
export function describeAnnotationProblem({
  code,
  annotation,
  nearest,
}: AnnotationProblem): string {
  const words = problemWords[code](annotation && annotations[annotation]);
  return nearest ? `${words}; did you mean ${nearest}?` : words;
}

function keys(definitions: readonly AnnotationDefinition[]): string {
  return definitions.map(({ key }) => key).join(' and ');
}
