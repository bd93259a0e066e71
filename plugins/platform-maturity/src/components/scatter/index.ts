export { ScatterCard } from './ScatterCard';
