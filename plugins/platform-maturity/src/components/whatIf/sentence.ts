import type { Recommendation } from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';
import type { Message } from '../text';

/**
 * An answer in words, measured or made up; strong is what differs from the
 * other of the two; without another, every part of it.
 */
export function sentencesOf(
  answer: Recommendation,
  other: Recommendation | undefined,
  options: { subject: string; madeUp: boolean },
  { explanation }: Words,
): Message[] {
  const { subject, madeUp } = options;
  const { approach, stage, move } = answer;
  const { compared, simulated, terms, definitions } = explanation;
  const sentences = madeUp ? simulated : compared;
  const tell = (
    differs: boolean,
    id: keyof typeof sentences,
    values: { [name: string]: string },
  ): Message => ({
    template: differs ? sentences[id] : sentences[id].replace(/\*\*/g, ''),
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
      template: definitions.undetermined[reason],
    })),
    tell(move !== other?.move, 'next', { move: terms.moves[move] }),
  ];
}
