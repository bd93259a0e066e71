import { z } from 'zod/v4';
import { facts } from '../facts';
import { nearestOf } from '../policy';
import {
  answersTo,
  maxAttestationDays,
  questionIds,
  questions,
} from '../reports';
import { attestationCommentLimit, type AttestationInput } from './attestations';

/**
 * The body of an answer. Its messages name what would be right, as owners read
 * them.
 *
 * @public
 */
export const attestationInputSchema = z
  .strictObject({
    question: z.enum(questionIds, {
      error: ({ input }) => unknownQuestion(input),
    }),
    answer: z.union([z.number(), z.string()], {
      error: 'must be a number or a word',
    }),
    comment: z
      .string()
      .trim()
      .max(
        attestationCommentLimit,
        `must have at most ${attestationCommentLimit} characters`,
      )
      // PostgreSQL keeps no text with a null in it.
      .refine(
        comment => !/\p{Cc}/u.test(comment.replace(/[\n\r\t]/g, ' ')),
        'must not contain control characters',
      )
      .optional(),
    validForDays: z
      .number({ error: daysError() })
      .int(daysError())
      .min(1, daysError())
      .max(maxAttestationDays, daysError())
      .optional(),
  })
  .superRefine(({ question, answer }, context) => {
    const problem = answerProblem(question, answer);
    if (problem) {
      context.addIssue({ code: 'custom', path: ['answer'], message: problem });
    }
  }) as unknown as z.ZodType<AttestationInput>;

/**
 * What is wrong with an answer to a question, in words that name what would be
 * right; `undefined` if nothing is.
 *
 * @public
 */
export function answerProblem(
  question: AttestationInput['question'],
  answer: unknown,
): string | undefined {
  const words = answersTo(question);
  if (words) {
    return words.includes(answer as string)
      ? undefined
      : `must be one of ${words.join(', ')} for ${question}`;
  }
  const { about } = questions[question];
  const isShare = 'fact' in about && facts[about.fact].unit === 'share';
  const isRight =
    typeof answer === 'number' &&
    Number.isFinite(answer) &&
    answer >= 0 &&
    (!isShare || answer <= 1);
  if (isRight) {
    return undefined;
  }
  return isShare
    ? `must be a share between 0 and 1 for ${question}, such as 0.25`
    : `must be a number of 0 or more for ${question}`;
}

function unknownQuestion(input: unknown): string {
  const nearest =
    typeof input === 'string' ? nearestOf(input, questionIds) : undefined;
  return nearest
    ? `unknown question; did you mean ${nearest}?`
    : `must be one of ${questionIds.join(', ')}`;
}

function daysError(): string {
  return `must be a whole number of days between 1 and ${maxAttestationDays}`;
}
