import { factorIds, factors, measuresOf, type FactorId } from '../factors';
import { recordOf } from '../facts/recordOf';
import {
  capabilities,
  capabilityIds,
  practiceIds,
  practices,
} from '../practices';
import type { FactorPolicy, Policy } from './Policy';
import { technologies } from './technologies';
import { clouds, kubernetes, regimes } from './vocabulary';

function factorPolicy(id: FactorId): FactorPolicy {
  const definition: { measures: FactorPolicy['measures'] } = factors[id];
  return {
    enabled: true,
    weight: factors[id].weight,
    measures: Object.fromEntries(
      measuresOf(id).map(measure => {
        const { low, high } = definition.measures[measure]!;
        return [measure, { low, high }];
      }),
    ),
  };
}

/**
 * The policy with the model's numbers.
 *
 * @public
 */
export const defaultPolicy: Policy = {
  factors: recordOf(factorIds, factorPolicy),
  practices: recordOf(practiceIds, id => ({
    weight: practices[id].weight,
    signals: practices[id].signals,
  })),
  capabilities: recordOf(capabilityIds, id => ({
    weight: capabilities[id].weight,
    signals: capabilities[id].signals,
    organizationSignals: capabilities[id].organizationSignals,
  })),
  cutoffs: {
    demandCoverage: 0.5,
    axisCoverage: 0.5,
    foundation: 0.6,
    platformIntroduction: 0.3,
    platformAsProduct: 0.7,
    recordedShare: 0.05,
    highCoverage: 0.8,
    lowCoverage: 0.6,
    provenShare: 0.5,
  },
  components: {
    excludedLifecycles: ['deprecated'],
    serviceTypes: ['service'],
  },
  organization: { rootRefs: [], rootTypes: [] },
  overrides: { notApplicable: true, teamSize: true },
  technologies,
  clouds,
  kubernetes,
  regimes,
};
