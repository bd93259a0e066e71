import type {
  Answer,
  AspectId,
  AspectLevel,
  Attestation,
  QuestionId,
} from '../reports';

/**
 * How a question stands for a subject.
 *
 * - `unanswered`: nobody answered, or the answer was taken back
 * - `valid`: the answer holds
 * - `expired`: it was not renewed, and counts as unknown
 *
 * @public
 */
export type AnswerState = 'unanswered' | 'valid' | 'expired';

/**
 * One question with the answers that were given to it.
 *
 * @public
 */
export interface AnsweredQuestion {
  question: QuestionId;
  state: AnswerState;
  /** The latest answer, unless it was taken back. */
  current?: Attestation;
  /** All answers, latest first; at most 50. */
  history: Attestation[];
}

/**
 * What a subject is asked, and what was answered.
 *
 * @public
 */
export interface Attestations {
  subject: string;
  /** Whether the caller may answer. */
  mayAttest: boolean;
  /** Why not, in a sentence. */
  reason?: string;
  questions: AnsweredQuestion[];
}

/**
 * An answer to a question.
 *
 * @public
 */
export interface AttestationInput {
  question: QuestionId;
  answer: Answer;
  /** At most 1,000 characters. */
  comment?: string;
  /** 1–400; default 180. */
  validForDays?: number;
}

/**
 * The organization's profile over the five aspects of the CNCF model: each by
 * itself, never averaged.
 *
 * @public
 */
export type AspectProfile = Record<
  AspectId,
  { level?: AspectLevel; state: AnswerState; attestation?: Attestation }
>;
