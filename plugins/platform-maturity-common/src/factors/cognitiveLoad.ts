import type { FactorDefinition } from './FactorDefinition';

export const cognitiveLoad = {
  title: 'Developer productivity and cognitive load',
  question: 'How much must each team carry beside its product?',
  callsForDevOps: 'little time on infrastructure',
  callsForPlatform: 'much time on infrastructure and repeated work',
  weight: 1.5,
  measures: {
    servicesPerDeveloper: {
      low: 0.5,
      high: 1,
      source: 'Rule of thumb: two developers to a service, then one',
      heuristic: true,
    },
    servicesPerTeam: {
      low: 4,
      high: 8,
      source:
        'Team Topologies: 2–3 simple domains per team; the number of services is a rule of thumb',
      heuristic: true,
    },
    technologiesPerTeam: {
      low: 3,
      high: 5,
      source:
        'Rule of thumb; Team Topologies names extraneous load, not a number',
      heuristic: true,
    },
    infrastructureTimeShare: {
      low: 0.1,
      high: 0.2,
      source: 'Rule of thumb: half a day, then a day of the week',
      heuristic: true,
    },
  },
} as const satisfies FactorDefinition;
