export { CauseList } from './CauseList';
export { HistoryCard } from './HistoryCard';
