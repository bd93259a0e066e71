export { OtherValues } from './OtherValues';
export { Provenance } from './Provenance';
export { unknownMark, unknownPhrase } from './unknown';
