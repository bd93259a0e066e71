export { FilterText } from './FilterText';
export { phraseOf, sizeOf } from './filter';
