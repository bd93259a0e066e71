import type { Move } from '../assessment';
import type { RoleId } from '../practices';

const devops: RoleId[] = [
  'devopsEngineer',
  'siteReliabilityEngineer',
  'securityEngineer',
  'releaseManager',
];

/**
 * The roles to staff for a move, the first one first. None for moves that ask
 * for a decision or for data rather than for people.
 *
 * @public
 */
export const rolesForMove: Record<Move, readonly RoleId[]> = {
  registerEvidence: [],
  strengthenFoundation: devops,
  sustainDevOps: devops,
  reviewPlatformInvestment: [],
  startThinPlatform: ['platformEngineer', 'devopsEngineer'],
  growThinPlatform: ['platformEngineer', 'developerExperienceSpecialist'],
  sustainPlatform: ['platformEngineer', 'platformReliabilityEngineer'],
  introducePlatform: [
    'platformEngineer',
    'developerExperienceSpecialist',
    'platformSecurityLead',
  ],
  scalePlatform: [
    'platformEngineer',
    'developerExperienceSpecialist',
    'platformReliabilityEngineer',
    'platformSecurityLead',
  ],
  runPlatformAsProduct: [
    'developerExperienceSpecialist',
    'platformReliabilityEngineer',
    'platformEngineer',
    'platformSecurityLead',
  ],
};
