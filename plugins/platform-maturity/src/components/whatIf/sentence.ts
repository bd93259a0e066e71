import {
  approachTitles,
  moveTitles,
  stageTitles,
  undeterminedTitles,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { midSentence, type Message } from '../text';
import { whatIfMessages } from './messages';

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
  const tell = (
    differs: boolean,
    measured: string,
    wouldBe: string,
    values: { [name: string]: string },
  ): Message => {
    const template = madeUp ? wouldBe : measured;
    return {
      template: differs ? template : template.replace(/\*\*/g, ''),
      values,
    };
  };
  return [
    approach === 'undetermined'
      ? tell(
          approach !== other?.approach,
          whatIfMessages.approachOpen,
          whatIfMessages.approachWouldBeOpen,
          {},
        )
      : tell(
          approach !== other?.approach,
          whatIfMessages.calledFor,
          whatIfMessages.wouldCallFor,
          { approach: midSentence(approachTitles[approach]) },
        ),
    stage === 'undetermined'
      ? tell(
          stage !== other?.stage,
          whatIfMessages.stageOpen,
          whatIfMessages.stageWouldBeOpen,
          { subject },
        )
      : tell(
          stage !== other?.stage,
          whatIfMessages.standsAt,
          whatIfMessages.wouldStandAt,
          { subject, stage: stageTitles[stage] },
        ),
    ...answer.undetermined.map(reason => ({
      template: undeterminedTitles[reason],
    })),
    tell(
      move !== other?.move,
      whatIfMessages.next,
      whatIfMessages.wouldBeNext,
      {
        move: midSentence(moveTitles[move].title),
      },
    ),
  ];
}
