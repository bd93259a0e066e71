import type {
  Policy,
  Recommendation,
} from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../../translation';
import type { Message } from '../../text';

/**
 * The answer to what was said, in words. What is open says which answers it
 * waits for.
 */
export function sentencesOf(
  answer: Recommendation,
  policy: Policy,
  words: Words,
): Message[] {
  const { approach, stage, move, demandCoverage, foundationCoverage } = answer;
  const { explanation, format, guide } = words;
  const { framework } = guide;
  const { terms, definitions } = explanation;
  const nothingSaid =
    demandCoverage === 0 &&
    foundationCoverage === 0 &&
    answer.platformCoverage === 0;
  if (nothingSaid) {
    return [{ template: framework.start }];
  }
  const sentences = [
    approach === 'undetermined'
      ? openContext(answer, policy, words)
      : {
          template: framework.calledFor,
          values: { approach: terms.approaches[approach] },
        },
    stage === 'undetermined'
      ? {
          template: framework.openPractices,
          values: { needed: format.share(policy.cutoffs.axisCoverage) },
        }
      : {
          template: framework.standsAt,
          values: { stage: terms.stages[stage] },
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
        ? explanation.answer.foundationFirst
        : framework.move,
      values: { move: terms.moves[move] },
    },
    { template: definitions.moves[move].description },
  ];
}

function openContext(
  { undetermined, demandCoverage }: Recommendation,
  { cutoffs }: Policy,
  { format, guide: { framework } }: Words,
): Message {
  return undetermined.includes('developersUnknown')
    ? { template: framework.openDevelopers }
    : {
        template: framework.openContext,
        values: {
          needed: format.share(cutoffs.demandCoverage),
          known: format.share(demandCoverage),
        },
      };
}
