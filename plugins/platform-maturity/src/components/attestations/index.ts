export { AttestationsSection } from './AttestationsSection';
