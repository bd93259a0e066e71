import { explanationMessages, type ExplanationMessages } from './messages';
import { plainText } from './message';

/**
 * The language of an explanation.
 *
 * @public
 */
export interface WordsOptions {
  /**
   * BCP 47 tag by which numbers are written; by default the language of the
   * messages. A tag that is none throws a `RangeError`.
   */
  locale?: string;
  /** By default {@link explanationMessages}, which are English. */
  messages?: ExplanationMessages;
}

/**
 * A text with a form for one and a form for any other number.
 *
 * @public
 */
export interface Plural {
  one: string;
  other: string;
}

/** Formats are slow to make, and always the same. */
export function perLanguage<T>(
  create: (language: string) => T,
): (language: string) => T {
  const made = new Map<string, T>();
  return language => {
    const format = made.get(language) ?? create(language);
    made.set(language, format);
    return format;
  };
}

const pluralRules = perLanguage(
  language => new Intl.PluralRules(language, { maximumFractionDigits: 1 }),
);
const listFormat = perLanguage(
  language => new Intl.ListFormat(language, { type: 'conjunction' }),
);
const choiceFormat = perLanguage(
  language => new Intl.ListFormat(language, { type: 'disjunction' }),
);

/** The words in force. */
export function messagesIn({
  messages = explanationMessages,
}: WordsOptions): ExplanationMessages {
  return messages;
}

/**
 * The form of a text that goes with a number, as it is shown: 1.04 is one.
 *
 * @public
 */
export function pluralFor(
  { one, other }: Plural,
  number: number,
  options: WordsOptions = {},
): string {
  const rules = pluralRules(messagesIn(options).language);
  return rules.select(number) === 'one' ? one : other;
}

/**
 * "a, b, and c".
 *
 * @public
 */
export function listOf(
  items: readonly string[],
  options: WordsOptions = {},
): string {
  return listFormat(messagesIn(options).language).format(items);
}

/** "a, b, or c". */
export function oneOf(items: readonly string[], options: WordsOptions): string {
  return choiceFormat(messagesIn(options).language).format(items);
}

/** A text with its values, without markup: for use as a value of another text. */
export function fill(
  template: string,
  values: { [name: string]: string } = {},
): string {
  return plainText({ template, values });
}
