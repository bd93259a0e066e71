import {
  answersTo,
  questions,
  type Answer,
  type AspectLevel,
  type KnownOutcome,
  type QuestionId,
} from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';
import { plainText } from '../text';

/** One of the answers that a question offers. */
export interface Choice {
  value: string;
  label: string;
  /** How to recognize it. */
  description?: string;
}

/** What a question offers; `undefined` where it asks for a number. */
export function choicesOf(
  question: QuestionId,
  { attestations, explanation }: Words,
): Choice[] | undefined {
  const { about } = questions[question];
  return answersTo(question)?.map(value =>
    'aspect' in about
      ? {
          value,
          label: attestations.levels[value as AspectLevel],
          description:
            explanation.definitions.aspectLevels[about.aspect][
              value as AspectLevel
            ],
        }
      : { value, label: attestations.outcomes[value as KnownOutcome] },
  );
}

/** An answer in words. */
export function answerWords(
  question: QuestionId,
  answer: Answer,
  words: Words,
): string {
  const choice = choicesOf(question, words)?.find(
    ({ value }) => value === answer,
  );
  return choice
    ? choice.label
    : plainText({
        template: words.attestations.shareOfTime,
        values: { share: words.format.share(Number(answer)) },
      });
}
