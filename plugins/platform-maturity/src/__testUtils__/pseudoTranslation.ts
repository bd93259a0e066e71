import type { TranslationApi } from '@backstage/frontend-plugin-api';
import { flatten } from '../translation/flatten';
import { platformMaturityMessages } from '../translation/messages';

const texts = flatten(platformMaturityMessages);

/**
 * A language in which every text stands between ⟦ and ⟧: whatever is found
 * outside of them did not come from a translation.
 */
export const pseudoTranslation = {
  getTranslation: () => ({
    ready: true,
    t: (key: string) =>
      // It names the language itself, and nobody reads it.
      key === 'explanation.language' ? texts[key] : `⟦${texts[key]}⟧`,
  }),
  translation$: () => ({
    subscribe: () => ({ unsubscribe: () => {}, closed: false }),
    [Symbol.observable]() {
      return this;
    },
  }),
} as unknown as TranslationApi;

/** What of a text did not come from a translation. */
export function untranslated(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g;
  const rest = text.replace(inner, ' ');
  return rest === text ? text.trim() : untranslated(rest);
}
