export { platformMaturityTranslationRef } from './platformMaturityTranslationRef';
export { platformMaturityMessages } from './messages';
export { useWords } from './useWords';
export { wordsOf, type Words } from './Words';
