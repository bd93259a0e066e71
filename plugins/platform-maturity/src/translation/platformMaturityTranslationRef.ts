import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { platformMaturityMessages } from './messages';

/**
 * The texts of the pages, for those who translate them or put them in words of
 * their own. What stands between double braces is filled in; `**strong**` and
 * code between backticks are marked up.
 *
 * @public
 */
export const platformMaturityTranslationRef = createTranslationRef({
  id: 'platform-maturity',
  messages: platformMaturityMessages,
});
