import {
  factPhrase,
  formatCount,
  formatFigure,
  formatShare,
  type FactId,
  type FactUnit,
  type TranslationOf,
  type WordsOptions,
} from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import { localeFor } from './localeFor';
import { platformMaturityMessages } from './messages';
import type { NestedTexts } from './flatten';

/** The texts of the pages in some language: templates, to be filled where they are shown. */
export type Texts = TranslationOf<typeof platformMaturityMessages>;

/** Numbers and dates, written in the way of the reader's language. */
export interface Format {
  /** A number with so many decimals at most. */
  number(value: number, decimals: number): string;
  /** A whole number: "1,234". */
  count(count: number): string;
  /** A number with one decimal at most: "1.5". */
  decimal(value: number): string;
  /** A share of 0–1 in per cent: "64%". */
  share(share: number): string;
  /** A share of 0–1 in per cent, with one decimal at most: "13.1%". */
  exactShare(share: number): string;
  /** A number in its unit, with one decimal at most. */
  figure(unit: FactUnit, value: number): string;
  /** A fact with its value: "412 developers". */
  fact(id: FactId, value: number): string;
  /** A day, of milliseconds or an ISO timestamp: "Nov 26, 2026". */
  day(at: number | string): string;
  /** A day with the time, of milliseconds or an ISO timestamp. */
  moment(at: number | string): string;
}

/** How a page speaks to its reader. */
export interface Words extends Texts {
  /** For the functions that put an assessment into words. */
  readonly reader: WordsOptions & { locale: string };
  readonly format: Format;
}

/** Gives the text of a key, with these values in its placeholders. */
export type Translate = (
  key: string,
  values: { [name: string]: string },
) => string;

/** The words in the language in which a portal translates. */
export function wordsOf(translate: Translate): Words {
  const texts = translatedTexts(
    platformMaturityMessages,
    '',
    translate,
  ) as unknown as Texts;
  const reader = {
    messages: texts.explanation,
    locale: localeFor(texts.explanation.language),
  };
  return {
    ...texts,
    reader,
    format: {
      number: numberFormat(reader.locale),
      count: count => formatCount(count, reader),
      decimal: value => formatFigure('count', value, reader),
      share: share => formatShare(share, reader),
      exactShare: exactShareFormat(reader.locale),
      figure: (unit, value) => formatFigure(unit, value, reader),
      fact: (id, value) => factPhrase(id, value, reader),
      day: at => dateTime(at, reader).toLocaleString(DateTime.DATE_MED),
      moment: at => dateTime(at, reader).toLocaleString(DateTime.DATETIME_MED),
    },
  };
}

function exactShareFormat(locale: string): Format['exactShare'] {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return share => format.format(share);
}

function numberFormat(locale: string): Format['number'] {
  const made = new Map<number, Intl.NumberFormat>();
  return (value, decimals) => {
    const format =
      made.get(decimals) ??
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    made.set(decimals, format);
    return format.format(value);
  };
}

function dateTime(at: number | string, { locale }: { locale: string }) {
  return typeof at === 'number'
    ? DateTime.fromMillis(at, { locale })
    : DateTime.fromISO(at, { locale });
}

function translatedTexts(
  messages: NestedTexts,
  prefix: string,
  translate: Translate,
): NestedTexts {
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => {
      const key = prefix + name;
      return [
        name,
        typeof text === 'string'
          ? translate(key, unfilled(text))
          : translatedTexts(text, `${key}.`, translate),
      ];
    }),
  );
}

/**
 * Values that leave the placeholders of a text where they are: texts are filled
 * where they are shown, as values must never be read as markup.
 */
function unfilled(text: string): { [name: string]: string } {
  return Object.fromEntries(
    Array.from(text.matchAll(/{{(\w+)}}/g), ([all, name]) => [name, all]),
  );
}
