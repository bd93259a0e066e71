import {
  facts,
  type FactId,
  type FactSource,
  type FactUnit,
} from '@paved/plugin-platform-maturity-common';
import { plainText } from '../text';
import { collectedBy, factPhrases, sourceWords } from './messages';

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(undefined, {
  style: 'percent',
  maximumFractionDigits: 0,
});

/** A share of 0–1 in per cent. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** A count, by locale. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A number in its unit, with one decimal at most. */
export function formatFigure(unit: FactUnit, value: number): string {
  if (unit === 'share') {
    return formatShare(value);
  }
  // A rate that is rounded to zero would read as none at all.
  return value > 0 && value < 0.05
    ? `< ${decimal.format(0.1)}`
    : decimal.format(value);
}

/** "412 developers". */
export function factPhrase(id: FactId, value: number): string {
  const { one, other } = factPhrases[id];
  return plainText({
    template: value === 1 ? one : other,
    values: { value: formatFigure(facts[id].unit, value) },
  });
}

/** Where a value comes from, in words. */
export function sourcePhrase(source: FactSource): string {
  const collector = /^collector:(.*)$/.exec(source)?.[1];
  return collector === undefined
    ? sourceWords[source as keyof typeof sourceWords]
    : plainText({ template: collectedBy, values: { collector } });
}
