import {
  facts,
  type FactId,
  type FactSource,
  type FactUnit,
} from '../../facts';
import {
  fill,
  messagesIn,
  perLanguage,
  pluralFor,
  type WordsOptions,
} from './words';

const wholeNumbers = perLanguage(
  locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
);
const decimals = perLanguage(
  locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
);
const percentages = perLanguage(
  locale =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: 0,
    }),
);

/**
 * A share of 0–1 in per cent: "64%".
 *
 * @public
 */
export function formatShare(share: number, options: WordsOptions = {}): string {
  return percentages(localeOf(options)).format(share);
}

/**
 * A whole number: "1,234".
 *
 * @public
 */
export function formatCount(count: number, options: WordsOptions = {}): string {
  return wholeNumbers(localeOf(options)).format(count);
}

/**
 * A number in its unit, with one decimal at most.
 *
 * @public
 */
export function formatFigure(
  unit: FactUnit,
  value: number,
  options: WordsOptions = {},
): string {
  if (unit === 'share') {
    return formatShare(value, options);
  }
  const decimal = decimals(localeOf(options));
  // A rate that is rounded to zero would read as none at all.
  return value > 0 && value < 0.05
    ? `< ${decimal.format(0.1)}`
    : decimal.format(value);
}

/**
 * How far two values of a unit are apart: shares in percentage points.
 *
 * @public
 */
export function formatDistance(
  unit: FactUnit,
  distance: number,
  options: WordsOptions = {},
): string {
  if (unit !== 'share') {
    return formatFigure(unit, distance, options);
  }
  const points = Math.round(distance * 100);
  return fill(pluralFor(messagesIn(options).points, points, options), {
    count: formatCount(points, options),
  });
}

/**
 * A fact with its value: "412 developers".
 *
 * @public
 */
export function factPhrase(
  id: FactId,
  value: number,
  options: WordsOptions = {},
): string {
  const phrase = messagesIn(options).factPhrases[id];
  return fill(pluralFor(phrase, value, options), {
    value: formatFigure(facts[id].unit, value, options),
  });
}

/**
 * Where a value comes from, in words.
 *
 * @public
 */
export function sourcePhrase(
  source: FactSource,
  options: WordsOptions = {},
): string {
  const { sources } = messagesIn(options);
  const collector = /^collector:(.*)$/.exec(source)?.[1];
  return collector === undefined
    ? sources[source as Exclude<FactSource, `collector:${string}`>]
    : fill(sources.collector, { collector });
}

function localeOf({ locale, ...options }: WordsOptions): string {
  return locale ?? messagesIn(options).language;
}
