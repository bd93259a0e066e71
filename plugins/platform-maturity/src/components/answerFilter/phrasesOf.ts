import type { Words } from '../../translation';
import { plainText } from '../text';
import type { AnswerFilter } from './useAnswerFilter';

/** A phrase for each part of the answer that is looked for. */
export function phrasesOf(
  { approach, stage }: AnswerFilter,
  { answerFilter, marks }: Words,
): string[] {
  return [
    ...(approach
      ? [
          plainText({
            template: answerFilter.approach,
            values: { approach: marks.approaches[approach] },
          }),
        ]
      : []),
    ...(stage
      ? [
          plainText({
            template: answerFilter.stage,
            values: { stage: marks.stages[stage] },
          }),
        ]
      : []),
  ];
}
