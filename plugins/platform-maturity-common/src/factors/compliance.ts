import type { FactorDefinition } from './FactorDefinition';

export const compliance = {
  title: 'Compliance and security',
  question: 'Which rules from outside must every team prove to follow?',
  callsForDevOps: 'none in particular',
  callsForPlatform: 'strict security, governance or regulation',
  weight: 1,
  measures: {
    complianceRegimes: {
      low: 1,
      high: 2,
      source:
        'Rule of thumb: one regime can be handled by a team, two ask for shared controls',
      heuristic: true,
    },
  },
} as const satisfies FactorDefinition;
