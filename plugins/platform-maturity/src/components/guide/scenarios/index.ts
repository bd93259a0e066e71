export { ComparisonCard } from './ComparisonCard';
export { ScenariosCard } from './ScenariosCard';
