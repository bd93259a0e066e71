export { Framework } from './Framework';
