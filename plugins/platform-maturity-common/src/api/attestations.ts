import type { Answer, Attestation, QuestionId } from '../reports';

/**
 * How a question stands for a subject.
 *
 * - `unanswered`: nobody answered, or the answer was taken back
 * - `valid`: the answer holds
 * - `expired`: it was not renewed, and counts no longer
 *
 * @public
 */
export type AnswerState = 'unanswered' | 'valid' | 'expired';

/**
 * An attestation as a caller sees it.
 *
 * @public
 */
export interface ShownAttestation
  extends Omit<Attestation, 'attestedBy' | 'withdrawnBy'> {
  /** Absent where the caller may not read that user in the catalog. */
  attestedBy?: string;
  /** Absent for the same reason, and where it was not taken back. */
  withdrawnBy?: string;
}

/**
 * Why a caller may not answer.
 *
 * - `notAPerson`: a service asks; services push facts instead
 * - `missingPermission`: the caller lacks the permission that is named
 * - `noOwner`: the entity has no owner who could answer
 * - `notOwner`: the caller is not among the owners that are named; for a Group
 *   these are the group itself, and the members of those above it may answer
 *   too
 * - `notAsked`: nothing is asked of entities of this kind
 *
 * @public
 */
export type AttestRefusal =
  | { because: 'notAPerson' | 'noOwner' | 'notAsked' }
  | { because: 'missingPermission'; permission: string }
  | { because: 'notOwner'; owners: string[] };

/**
 * The most answers to one question that are returned.
 *
 * @public
 */
export const attestationHistoryLimit = 50;

/**
 * One question with the answers that were given to it.
 *
 * @public
 */
export interface AnsweredQuestion {
  question: QuestionId;
  state: AnswerState;
  /** The latest answer, unless it was taken back. */
  current?: ShownAttestation;
  /**
   * All answers, those that were taken back and the current one included,
   * latest first; at most {@link attestationHistoryLimit}.
   */
  history: ShownAttestation[];
}

/**
 * What a subject is asked, and what was answered.
 *
 * @public
 */
export interface Attestations {
  /** Entity reference in lower case, or the organization's. */
  subject: string;
  /** Whether the caller may answer, and take answers back. */
  mayAttest: boolean;
  /** Why not. */
  refusal?: AttestRefusal;
  /** In the order in which they are shown; none for kinds that are not asked. */
  questions: AnsweredQuestion[];
}

/**
 * The most characters that a comment may have.
 *
 * @public
 */
export const attestationCommentLimit = 1000;

/**
 * An answer to a question.
 *
 * @public
 */
export interface AttestationInput {
  question: QuestionId;
  answer: Answer;
  /** At most {@link attestationCommentLimit} characters. */
  comment?: string;
  /** 1–400, in whole days; default 180. */
  validForDays?: number;
}
