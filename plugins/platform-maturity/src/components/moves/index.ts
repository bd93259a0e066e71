export { daysSearch } from './days';
export { MoveItem } from './MoveItem';
export { MovesCard } from './MovesCard';
