import {
  facts,
  pluralFor,
  type FactDefinition,
  type FactId,
} from '@paved/plugin-platform-maturity-common';
import { isCount, type Choice } from '../../../hooks/guide';
import type { Words } from '../../../translation';
import { plainText } from '../../text';

/** "30 to 49 developers", "fewer than 15 services", "no compliance regimes". */
export function rangePhrase(
  measure: FactId,
  choice: Choice,
  words: Words,
): string {
  const { explanation, format, guide, reader } = words;
  const { range, from, to } = rangeOf(measure, choice);
  const { unit }: FactDefinition = facts[measure];
  const figure = plainText({
    template: guide.framework.ranges[range],
    values: {
      from: from === undefined ? '' : format.figure(unit, from),
      to: to === undefined ? '' : format.figure(unit, to),
    },
  });
  return plainText({
    // The noun follows the number that stands next to it.
    template: pluralFor(
      explanation.factPhrases[measure],
      to ?? from ?? 0,
      reader,
    ),
    values: { value: figure },
  });
}

/** The same as the start of a line. */
export function rangeTitle(
  measure: FactId,
  choice: Choice,
  words: Words,
): string {
  const phrase = rangePhrase(measure, choice, words);
  return (
    phrase.charAt(0).toLocaleUpperCase(words.reader.locale) + phrase.slice(1)
  );
}

function rangeOf(
  measure: FactId,
  { from, to }: Choice,
): {
  range: keyof Words['guide']['framework']['ranges'];
  from?: number;
  to?: number;
} {
  if (to === undefined) {
    return { range: 'orMore', from };
  }
  if (!isCount(measure)) {
    return from === undefined
      ? { range: 'less', to }
      : { range: 'fromToBelow', from, to };
  }
  if (from !== undefined) {
    return from === to
      ? { range: 'exactly', to }
      : { range: 'fromTo', from, to };
  }
  if (to === 0) {
    return { range: 'none', to };
  }
  return to === 1 ? { range: 'atMost', to } : { range: 'fewer', to: to + 1 };
}
