export { MoveItem } from './MoveItem';
export { MovesCard } from './MovesCard';
export { daysSearch } from './useDays';
