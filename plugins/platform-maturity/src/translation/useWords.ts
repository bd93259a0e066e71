import {
  translationApiRef,
  useApi,
  useTranslationRef,
  type TranslationApi,
} from '@backstage/frontend-plugin-api';
import { platformMaturityTranslationRef } from './platformMaturityTranslationRef';
import { wordsOf, type Translate, type Words } from './Words';

/** By the language that the texts say they are in: made once for all components. */
const made = new WeakMap<TranslationApi, Map<string, Words>>();

/** The words of the pages in the language of the portal. */
export function useWords(): Words {
  const api = useApi(translationApiRef);
  const { t } = useTranslationRef(platformMaturityTranslationRef);
  const translate = t as Translate;
  const languages = made.get(api) ?? new Map<string, Words>();
  made.set(api, languages);
  const language = translate('explanation.language', {});
  const words = languages.get(language) ?? wordsOf(translate);
  languages.set(language, words);
  return words;
}
