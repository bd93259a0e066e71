export { TimeChart, type TimeLine } from './TimeChart';
