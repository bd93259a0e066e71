import { approaches, type Approach } from '../../assessment';
import { flipPhrase, markdownText } from '../words';
import { messagesIn, type WordsOptions } from '../words/words';
import type { ExplainedAnswer } from './ExplainedAnswer';

/** What else could have been called for, and what single change would make it so. */
export function alternatives(
  assessment: ExplainedAnswer,
  options: WordsOptions,
): string[] {
  const { definitions, memo } = messagesIn(options);
  if (assessment.approach === 'undetermined') {
    return [markdownText({ template: memo.undecided })];
  }
  return approaches
    .filter(
      (approach): approach is Exclude<Approach, 'undetermined'> =>
        approach !== 'undetermined' && approach !== assessment.approach,
    )
    .flatMap(approach => {
      const flips = assessment.flips.filter(
        flip => flip.type === 'measure' && flip.approach === approach,
      );
      const first = markdownText({
        template: memo.alternative,
        values: { approach: definitions.approaches[approach] },
      });
      return flips.length === 0
        ? [`${first} ${markdownText({ template: memo.noFlips })}`]
        : [
            `${first} ${markdownText({ template: memo.flips })}`,
            flips
              .map(flip => flipPhrase(flip, assessment, options))
              .map(phrase => `- ${markdownText(phrase)}`)
              .join('\n'),
          ];
    });
}
