import {
  explanationMessages,
  undeterminedTitles,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import type { Message } from '../text';

const { compared, simulated, terms } = explanationMessages;

/**
 * An answer in words, measured or made up; strong is what differs from the
 * other of the two; without another, every part of it.
 */
export function sentencesOf(
  answer: Recommendation,
  other: Recommendation | undefined,
  options: { subject: string; madeUp: boolean },
): Message[] {
  const { subject, madeUp } = options;
  const { approach, stage, move } = answer;
  const words = madeUp ? simulated : compared;
  const tell = (
    differs: boolean,
    id: keyof typeof words,
    values: { [name: string]: string },
  ): Message => ({
    template: differs ? words[id] : words[id].replace(/\*\*/g, ''),
    values,
  });
  return [
    approach === 'undetermined'
      ? tell(approach !== other?.approach, 'approachOpen', {})
      : tell(approach !== other?.approach, 'calledFor', {
          approach: terms.approaches[approach],
        }),
    stage === 'undetermined'
      ? tell(stage !== other?.stage, 'stageOpen', { subject })
      : tell(stage !== other?.stage, 'standsAt', {
          subject,
          stage: terms.stages[stage],
        }),
    ...answer.undetermined.map(reason => ({
      template: undeterminedTitles[reason],
    })),
    tell(move !== other?.move, 'next', { move: terms.moves[move] }),
  ];
}
