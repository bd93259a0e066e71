import {
  answersTo,
  aspects,
  questions,
  type Answer,
  type AspectLevel,
  type KnownOutcome,
  type QuestionId,
} from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import { formatShare } from '../figures';
import { plainText } from '../text';
import { attestationMessages, levelWords, outcomeAnswers } from './messages';

/** One of the answers that a question offers. */
export interface Choice {
  value: string;
  label: string;
  /** How to recognize it. */
  description?: string;
}

/** What a question offers; `undefined` where it asks for a number. */
export function choicesOf(question: QuestionId): Choice[] | undefined {
  const { about } = questions[question];
  return answersTo(question)?.map(value =>
    'aspect' in about
      ? {
          value,
          label: levelWords[value as AspectLevel],
          description: aspects[about.aspect].levels[value as AspectLevel],
        }
      : { value, label: outcomeAnswers[value as KnownOutcome] },
  );
}

/** An answer in words. */
export function answerWords(question: QuestionId, answer: Answer): string {
  const choice = choicesOf(question)?.find(({ value }) => value === answer);
  return choice
    ? choice.label
    : plainText({
        template: attestationMessages.shareOfTime,
        values: { share: formatShare(Number(answer)) },
      });
}

/** A day, by locale. */
export function dayOf(at: string): string {
  return DateTime.fromISO(at).toLocaleString(DateTime.DATE_MED);
}
