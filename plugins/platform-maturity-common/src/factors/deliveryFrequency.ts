import type { FactorDefinition } from './FactorDefinition';

export const deliveryFrequency = {
  title: 'Delivery frequency and scalability',
  question: 'How often do teams release?',
  callsForDevOps: 'few releases, few teams',
  callsForPlatform: 'rapid releases by several teams',
  weight: 1,
  measures: {
    deploymentsPerDay: {
      low: 1,
      high: 5,
      source:
        'One a day is the border of DORA’s high cluster (2024); five is a rule of thumb',
      heuristic: true,
    },
  },
} as const satisfies FactorDefinition;
