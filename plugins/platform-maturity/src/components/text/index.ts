export {
  midSentence,
  plainText,
  type Message,
} from '@paved/plugin-platform-maturity-common';
export { Ago } from './Ago';
export { Filled } from './Filled';
export { reader } from './reader';
export { RichText } from './RichText';
