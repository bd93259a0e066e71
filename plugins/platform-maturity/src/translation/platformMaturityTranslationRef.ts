import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { platformMaturityMessages } from './messages';

/**
 * The texts of the pages, for those who translate them or put them in words of
 * their own. What stands between double braces is filled in; `**strong**` and
 * code between backticks are marked up. English, Swedish (`sv`) and German
 * (`de`) come along; a portal offers those that its configuration names.
 *
 * @public
 */
export const platformMaturityTranslationRef = createTranslationRef({
  id: 'platform-maturity',
  messages: platformMaturityMessages,
  translations: {
    de: () => complete(import('./de')),
    sv: () => complete(import('./sv')),
  },
});

/** That no text is missing, the nested texts of a language have shown already. */
function complete(language: Promise<{ default: object }>) {
  return language as Promise<{ default: never }>;
}
