import type { FactorDefinition } from './FactorDefinition';

export const teamSize = {
  title: 'Team size and structure',
  question: 'How many people and product lines have to work the same way?',
  callsForDevOps: 'under about 30 developers, one product line',
  callsForPlatform: '30–50 developers and more, several product lines',
  weight: 2,
  measures: {
    developers: {
      low: 30,
      high: 50,
      source:
        'Rule of thumb of practitioners: 30 to 50 developers carry a platform team',
      heuristic: true,
    },
    productLines: {
      low: 2,
      high: 4,
      source:
        'Rule of thumb: a second product line starts to repeat the first one’s work',
      heuristic: true,
    },
    teams: {
      low: 4,
      high: 7,
      source: '30 and 50 developers in teams of 7 to 9 (Team Topologies)',
      heuristic: true,
    },
  },
} as const satisfies FactorDefinition;
