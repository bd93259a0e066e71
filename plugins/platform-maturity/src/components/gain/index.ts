export { MostToGainCard } from './MostToGainCard';
