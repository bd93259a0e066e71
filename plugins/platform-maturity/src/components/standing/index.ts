export { StandingCard } from './StandingCard';
export { EvidenceList } from './EvidenceList';
