export { Framework } from './Framework';
export { sentencesOf } from './sentence';
