/**
 * A role that a move needs, from DevOps or from platform engineering.
 *
 * @public
 */
export interface RoleDefinition {
  title: string;
  discipline: 'devops' | 'platform';
  /** What the role does, in one sentence. */
  does: string;
}

/**
 * The roles to staff.
 *
 * @public
 */
export const roles = {
  devopsEngineer: {
    title: 'DevOps engineer',
    discipline: 'devops',
    does: 'Builds pipelines, automates infrastructure as code and sets up monitoring with the teams.',
  },
  releaseManager: {
    title: 'Release manager',
    discipline: 'devops',
    does: 'Plans deployments and sees that releases follow the rules that apply to them.',
  },
  siteReliabilityEngineer: {
    title: 'Site reliability engineer',
    discipline: 'devops',
    does: 'Sets reliability targets, leads the response to incidents and the reviews after them.',
  },
  securityEngineer: {
    title: 'Security and compliance engineer',
    discipline: 'devops',
    does: 'Secures pipelines and access, and runs scanning of code, dependencies and images.',
  },
  platformEngineer: {
    title: 'Platform engineer',
    discipline: 'platform',
    does: 'Builds the platform as a product: self-service APIs and templates for developers.',
  },
  developerExperienceSpecialist: {
    title: 'Developer-experience specialist',
    discipline: 'platform',
    does: 'Makes the platform easy to use, gathers feedback and looks after the golden paths.',
  },
  platformSecurityLead: {
    title: 'Platform security and compliance lead',
    discipline: 'platform',
    does: 'Builds governance, access control and audit into the defaults of the platform.',
  },
  platformReliabilityEngineer: {
    title: 'Platform reliability engineer',
    discipline: 'platform',
    does: 'Keeps the platform itself healthy and answers for its incidents.',
  },
} as const satisfies Record<string, RoleDefinition>;

/**
 * The id of a role.
 *
 * @public
 */
export type RoleId = keyof typeof roles;
