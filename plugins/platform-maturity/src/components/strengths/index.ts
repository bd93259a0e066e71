export { countedWords, Strengths } from './Strengths';
