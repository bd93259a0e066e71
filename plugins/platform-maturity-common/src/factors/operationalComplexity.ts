import type { FactorDefinition } from './FactorDefinition';

const source = 'Rule of thumb; no study gives a number';

export const operationalComplexity = {
  title: 'Operational complexity',
  question: 'How much has to be run, in how many ways?',
  callsForDevOps: 'few services, one cloud',
  callsForPlatform: 'several clouds, Kubernetes clusters, microservices',
  weight: 2,
  measures: {
    services: { low: 15, high: 40, source, heuristic: true },
    clouds: { low: 2, high: 3, source, heuristic: true },
    kubernetesShare: { low: 0.25, high: 0.5, source, heuristic: true },
    dependenciesPerService: { low: 2, high: 4, source, heuristic: true },
    toolsPerPractice: { low: 1.5, high: 2.5, source, heuristic: true },
  },
} as const satisfies FactorDefinition;
