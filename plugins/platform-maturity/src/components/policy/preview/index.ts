export { DraftCard } from './DraftCard';
export { PreviewBar } from './PreviewBar';
