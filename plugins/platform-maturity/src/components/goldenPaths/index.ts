export { GoldenPathsCard } from './GoldenPathsCard';
