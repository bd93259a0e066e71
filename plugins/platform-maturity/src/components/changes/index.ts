export { Changes } from './Changes';
export { wordsOf, wordsOfMeasure } from './words';
