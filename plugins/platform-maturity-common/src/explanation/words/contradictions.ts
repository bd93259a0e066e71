import type { Contradiction } from '../../assessment';
import { factPhrase, formatCount, sourcePhrase } from './figures';
import { practiceTexts } from './definitions';
import type { Message } from './message';
import { messagesIn, type WordsOptions } from './words';

/**
 * What speaks against an attestation, as a sentence. The components concerned
 * are not in it.
 *
 * @public
 */
export function contradictionSentence(
  contradiction: Contradiction,
  options: WordsOptions = {},
): Message {
  const { contradictions, terms } = messagesIn(options);
  const { code } = contradiction;
  switch (code) {
    case 'selfServiceWithoutTemplates':
      return { template: contradictions[code][contradiction.outcome] };
    case 'attestedLevelDiffers': {
      const { fact, value, level, other } = contradiction;
      return {
        template: contradictions[code],
        values: {
          attested: factPhrase(fact, value, options),
          level: terms.levels[level],
          other: factPhrase(fact, other.value, options),
          source: sourcePhrase(other.source, options),
          otherLevel: terms.levels[other.level],
        },
      };
    }
    default: {
      const { practice } = contradiction;
      return {
        template: contradictions[code],
        values: {
          practice: practiceTexts(practice, options).title,
          ...(code === 'attestedWithoutRecord'
            ? {
                recordedBy: formatCount(contradiction.recordedBy, options),
                of: formatCount(contradiction.of, options),
              }
            : {}),
        },
      };
    }
  }
}
