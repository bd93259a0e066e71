import { factIds } from '../facts';
import { factorIds, measuresOf } from '../factors';
import { canonicalJson } from './canonical';
import { defaultPolicy } from './defaultPolicy';
import { createPolicy } from './policyInput';

describe('the default policy', () => {
  it('has every fact as a measure of one factor', () => {
    expect(factorIds.flatMap(measuresOf).sort()).toEqual([...factIds].sort());
  });

  it('has low thresholds below high ones', () => {
    for (const id of factorIds) {
      for (const { low, high } of Object.values(
        defaultPolicy.factors[id].measures,
      )) {
        expect(low).toBeGreaterThan(0);
        expect(high).toBeGreaterThan(low);
      }
    }
  });
});

describe('createPolicy', () => {
  it('is the default without any input', () => {
    expect(createPolicy(undefined)).toEqual({ policy: defaultPolicy });
    expect(createPolicy({})).toEqual({ policy: defaultPolicy });
  });

  it('changes what is named and nothing else', () => {
    const result = createPolicy({
      factors: { teamSize: { measures: { developers: { high: 80 } } } },
      cutoffs: { foundation: 0.7 },
      organization: { developers: 120 },
    });
    expect(result).toEqual({
      policy: {
        ...defaultPolicy,
        factors: {
          ...defaultPolicy.factors,
          teamSize: {
            ...defaultPolicy.factors.teamSize,
            measures: {
              ...defaultPolicy.factors.teamSize.measures,
              developers: { low: 30, high: 80 },
            },
          },
        },
        cutoffs: { ...defaultPolicy.cutoffs, foundation: 0.7 },
        organization: { ...defaultPolicy.organization, developers: 120 },
      },
    });
  });

  it.each([
    [{ factors: { teamSize: { weight: -1 } } }, 'factors.teamSize.weight'],
    [{ factors: { teamSize: { weight: 'heavy' } } }, 'factors.teamSize.weight'],
    [{ factors: { size: {} } }, 'factors'],
    [{ cutoffs: { foundation: 60 } }, 'cutoffs.foundation'],
    [
      { cutoffs: { platformIntroduction: 0.9 } },
      'cutoffs.platformIntroduction',
    ],
    [
      { factors: { teamSize: { measures: { developers: { low: 60 } } } } },
      'factors.teamSize.measures.developers',
    ],
    [{ components: { serviceTypes: [] } }, 'components.serviceTypes'],
    [{ organization: { developers: 1.5 } }, 'organization.developers'],
    ['all', ''],
  ])('%j: the problem names %s', (input, key) => {
    const result = createPolicy(input);
    expect('problems' in result && result.problems[0].key).toBe(key);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: undefined })).toBe(
      canonicalJson({ a: undefined, b: [{ x: 2, y: 1 }] }),
    );
  });
});
