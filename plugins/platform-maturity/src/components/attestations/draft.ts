import {
  answerProblem,
  answersTo,
  attestationCommentLimit,
  defaultAttestationDays,
  type Answer,
  type AnsweredQuestion,
  type AttestationInput,
  type QuestionId,
} from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';
import { plainText } from '../text';

/** What is typed and chosen in the dialog. */
export interface Draft {
  /** A percentage as it is typed, or one of the question's words. */
  answer: string;
  comment: string;
  days: number;
}

/** How long an answer can be made to hold, in days. */
export const validities = [30, 90, 180, 365];

/** Starts from the latest answer, so that renewing it is one click. */
export function draftOf({ question, current }: AnsweredQuestion): Draft {
  return {
    answer: current ? typedOf(question, current.answer) : '',
    comment: current?.comment ?? '',
    days: defaultAttestationDays,
  };
}

/** The answer that is meant; `undefined` as long as it is none. */
export function answerOf(
  question: QuestionId,
  { answer }: Draft,
): Answer | undefined {
  const meant =
    answersTo(question) || answer.trim() === ''
      ? answer
      : // Per cent as typed, without what division leaves behind.
        Number((Number(answer) / 100).toFixed(6));
  return answerProblem(question, meant) ? undefined : (meant as Answer);
}

/** What is wrong with a draft, by field. */
export function problemsOf(
  question: QuestionId,
  draft: Draft,
  words: Words,
): { answer?: string; comment?: string } {
  const { dialog } = words.attestations;
  return {
    ...(answerOf(question, draft) === undefined
      ? {
          answer: answersTo(question)
            ? dialog.choiceMissing
            : dialog.shareMissing,
        }
      : {}),
    ...(isTooLong(draft)
      ? { comment: commentText(dialog.commentTooLong, draft, words) }
      : {}),
  };
}

/** A text about the length of a comment. */
export function commentText(
  template: string,
  { comment }: Draft,
  { format }: Words,
): string {
  return plainText({
    template,
    values: {
      count: format.count(comment.trim().length),
      limit: format.count(attestationCommentLimit),
    },
  });
}

/** What is sent; `undefined` as long as something is wrong. */
export function inputOf(
  question: QuestionId,
  draft: Draft,
): AttestationInput | undefined {
  const answer = answerOf(question, draft);
  if (answer === undefined || isTooLong(draft)) {
    return undefined;
  }
  const comment = draft.comment.trim();
  return {
    question,
    answer,
    ...(comment ? { comment } : {}),
    validForDays: draft.days,
  };
}

function isTooLong({ comment }: Draft): boolean {
  return comment.trim().length > attestationCommentLimit;
}

function typedOf(question: QuestionId, answer: Answer): string {
  return answersTo(question)
    ? String(answer)
    : String(Number((Number(answer) * 100).toFixed(4)));
}
