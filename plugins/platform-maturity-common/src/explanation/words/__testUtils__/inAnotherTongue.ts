import type { ExplanationMessages, TranslationOf } from '../messages';

/** Words that no English reader knows: every letter outside a placeholder is an x. */
export function inAnotherTongue(
  messages: ExplanationMessages,
): ExplanationMessages {
  const translate = <T>(part: T, key = ''): TranslationOf<T> => {
    if (typeof part === 'string') {
      return (
        key === 'language'
          ? 'zxx'
          : part.replace(/{{\w+}}|[A-Za-z]/g, found =>
              found.startsWith('{{') ? found : 'x',
            )
      ) as TranslationOf<T>;
    }
    return Object.fromEntries(
      Object.entries(part as object).map(([name, value]) => [
        name,
        translate(value, name),
      ]),
    ) as TranslationOf<T>;
  };
  return { ...(translate(messages) as ExplanationMessages), language: 'ja' };
}
