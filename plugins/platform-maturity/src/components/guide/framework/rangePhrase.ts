import {
  facts,
  type FactDefinition,
  type FactId,
} from '@paved/plugin-platform-maturity-common';
import { isCount, type Choice } from '../../../hooks/guide';
import { factPhrases, formatFigure } from '../../figures';
import { plainText } from '../../text';
import { rangeWords } from './messages';

/** "30 to 49 developers", "fewer than 15 services", "no compliance regimes". */
export function rangePhrase(measure: FactId, choice: Choice): string {
  const { template, from, to } = rangeOf(measure, choice);
  const { unit }: FactDefinition = facts[measure];
  const figure = plainText({
    template,
    values: {
      from: from === undefined ? '' : formatFigure(unit, from),
      to: to === undefined ? '' : formatFigure(unit, to),
    },
  });
  // The noun follows the number that stands next to it.
  const { one, other } = factPhrases[measure];
  return plainText({
    template: (to ?? from) === 1 ? one : other,
    values: { value: figure },
  });
}

/** The same as the start of a line. */
export function rangeTitle(measure: FactId, choice: Choice): string {
  const phrase = rangePhrase(measure, choice);
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

function rangeOf(
  measure: FactId,
  { from, to }: Choice,
): { template: string; from?: number; to?: number } {
  if (to === undefined) {
    return { template: rangeWords.orMore, from };
  }
  if (!isCount(measure)) {
    return from === undefined
      ? { template: rangeWords.less, to }
      : { template: rangeWords.fromToBelow, from, to };
  }
  if (from !== undefined) {
    return from === to
      ? { template: '{{to}}', to }
      : { template: rangeWords.fromTo, from, to };
  }
  if (to === 0) {
    return { template: rangeWords.none, to };
  }
  return to === 1
    ? { template: rangeWords.atMost, to }
    : { template: rangeWords.fewer, to: to + 1 };
}
