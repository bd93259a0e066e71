export { FilterChips } from './FilterChips';
export { phrasesOf } from './phrasesOf';
export { FilteredComponents } from './FilteredComponents';
export { isOf, useAnswerFilter, type AnswerFilter } from './useAnswerFilter';
