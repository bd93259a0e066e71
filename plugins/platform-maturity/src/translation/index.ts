export { platformMaturityTranslationRef } from './platformMaturityTranslationRef';
export { useWords } from './useWords';
export { wordsOf, type Words } from './Words';
