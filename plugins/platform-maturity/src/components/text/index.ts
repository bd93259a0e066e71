export {
  plainText,
  type Message,
} from '@paved/plugin-platform-maturity-common';
export { Ago } from './Ago';
export { Filled } from './Filled';
export { RichText } from './RichText';
