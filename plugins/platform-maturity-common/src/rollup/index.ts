export { domainsPerTeam } from './domainsPerTeam';
export { lackedByMost, type LackedPractice } from './lackedByMost';
