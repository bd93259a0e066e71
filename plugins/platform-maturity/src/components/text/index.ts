export { Ago } from './Ago';
export { RichText } from './RichText';
export { midSentence, partsOf, plainText, type Message } from './message';
