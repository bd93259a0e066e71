export { DaysSelect } from './DaysSelect';
