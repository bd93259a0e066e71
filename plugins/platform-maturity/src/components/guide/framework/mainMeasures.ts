import type { FactId, FactorId } from '@paved/plugin-platform-maturity-common';

/** The measures that most people can estimate without looking anything up. */
export const mainMeasures: Record<FactorId, readonly FactId[]> = {
  teamSize: ['developers', 'productLines'],
  operationalComplexity: ['services', 'clouds'],
  cognitiveLoad: ['infrastructureTimeShare', 'servicesPerTeam'],
  deliveryFrequency: ['deploymentsPerDay'],
  compliance: ['complianceRegimes'],
};
