import type {
  AffectedNumber,
  Effort,
  NextStep,
} from '@paved/plugin-platform-maturity-common';

export const stepMessages = {
  title: 'Next steps',
  nothing: 'Nothing stands in the way: keep what you have.',
  showAll: 'Show all {{count}}',
  showFewer: 'Show fewer',
  leadsTo: 'then **{{move}}**',
  concerned: 'Components concerned',
  readOn: 'Read on',
  owner: 'whoever owns it',
  roles: 'Roles to staff',
  /** What a step asks for, before the name of what it is about. */
  kinds: {
    registerFact: 'Register: {{about}}',
    registerPractice: 'Register: {{about}}',
    improvePractice: 'Improve: {{about}}',
  } satisfies Record<NextStep['kind'], string>,
  efforts: {
    S: 'effort S: hours',
    M: 'effort M: days',
    L: 'effort L: weeks',
  } satisfies Record<Effort, string>,
  /** What a step lifts, with the figures from and to. */
  effects: {
    demandCoverage: 'known of the context from {{from}} to {{to}}',
    foundation: 'foundation from {{from}} to {{to}}',
    foundationCoverage: 'known of the practices from {{from}} to {{to}}',
    platform: 'platform from {{from}} to {{to}}',
    platformCoverage: 'known of the capabilities from {{from}} to {{to}}',
  } satisfies Record<AffectedNumber, string>,
};
