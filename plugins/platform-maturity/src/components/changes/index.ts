export { Changes } from './Changes';
export { wordsOf } from './words';
