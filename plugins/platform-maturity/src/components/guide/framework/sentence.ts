import {
  approachTitles,
  moveTitles,
  stageTitles,
  type Policy,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { answerMessages } from '../../answer';
import { formatShare } from '../../figures';
import { midSentence, type Message } from '../../text';
import { frameworkMessages } from './messages';

/**
 * The answer to what was said, in words. What is open says which answers it
 * waits for.
 */
export function sentencesOf(answer: Recommendation, policy: Policy): Message[] {
  const { approach, stage, move, demandCoverage, foundationCoverage } = answer;
  const nothingSaid =
    demandCoverage === 0 &&
    foundationCoverage === 0 &&
    answer.platformCoverage === 0;
  if (nothingSaid) {
    return [{ template: frameworkMessages.start }];
  }
  const sentences = [
    approach === 'undetermined'
      ? openContext(answer, policy)
      : {
          template: frameworkMessages.calledFor,
          values: { approach: midSentence(approachTitles[approach]) },
        },
    stage === 'undetermined'
      ? {
          template: frameworkMessages.openPractices,
          values: { needed: formatShare(policy.cutoffs.axisCoverage) },
        }
      : {
          template: frameworkMessages.standsAt,
          values: { stage: stageTitles[stage] },
        },
  ];
  if (approach === 'undetermined' || stage === 'undetermined') {
    return sentences;
  }
  const foundationFirst =
    approach === 'platformEngineering' && move === 'strengthenFoundation';
  return [
    ...sentences,
    {
      template: foundationFirst
        ? answerMessages.foundationFirst
        : frameworkMessages.move,
      values: { move: midSentence(moveTitles[move].title) },
    },
    { template: moveTitles[move].description },
  ];
}

function openContext(
  { undetermined, demandCoverage }: Recommendation,
  { cutoffs }: Policy,
): Message {
  return undetermined.includes('developersUnknown')
    ? { template: frameworkMessages.openDevelopers }
    : {
        template: frameworkMessages.openContext,
        values: {
          needed: formatShare(cutoffs.demandCoverage),
          known: formatShare(demandCoverage),
        },
      };
}
