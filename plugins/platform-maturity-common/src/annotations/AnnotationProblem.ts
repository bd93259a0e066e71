import type { AnnotationId } from './annotations';

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
