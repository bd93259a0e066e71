export { OtherValues } from './OtherValues';
export { Provenance } from './Provenance';
export { rollUpWords } from './messages';
export { unknownMark, unknownPhrase } from './unknown';
