import { factIds } from '../facts';
import { factorIds, measuresOf } from '../factors';
import { canonicalJson } from './canonical';
import { defaultPolicy } from './defaultPolicy';
import { createPolicy } from './createPolicy';

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
    const unchanged = { policy: defaultPolicy, changedBy: {} };
    expect(createPolicy(undefined)).toEqual(unchanged);
    expect(createPolicy({})).toEqual(unchanged);
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
      changedBy: {
        'factors.teamSize.measures.developers.high': 'configuration',
        'cutoffs.foundation': 'configuration',
        'organization.developers': 'configuration',
      },
    });
  });

  it('adds, replaces and removes signals', () => {
    const own = {
      id: 'acme.example/pipeline',
      tool: 'Acme CI',
      filter: {
        'metadata.annotations.acme.example/pipeline': { $exists: true },
      },
    };
    const travis = {
      id: 'travis-ci.com/repo-slug',
      filter: own.filter,
      outcome: 'partial',
    };
    const result = createPolicy({
      practices: {
        ciCd: { signals: [own, travis, { id: 'tag:gitops', remove: true }] },
      },
      capabilities: {
        goldenPaths: {
          organizationSignals: [{ id: 'templates', remove: true }],
        },
      },
    });
    const policy = 'policy' in result ? result.policy : undefined;
    const signals = new Map(
      policy?.practices.ciCd.signals.map(each => [each.id, each]),
    );
    expect(signals.get(own.id)).toEqual({
      ...own,
      kind: 'declared',
      outcome: 'met',
    });
    expect(signals.get(travis.id)).toEqual({ ...travis, kind: 'declared' });
    expect(signals.has('tag:gitops')).toBe(false);
    expect(signals.size).toBe(defaultPolicy.practices.ciCd.signals.length);
    expect(
      policy?.capabilities.goldenPaths.organizationSignals.map(({ id }) => id),
    ).toEqual(['componentsFromTemplates']);
    expect(policy?.practices.devSecOps).toEqual(
      defaultPolicy.practices.devSecOps,
    );
  });

  it('adds, replaces and removes words of the vocabularies', () => {
    const ovh = { 'metadata.tags': { $contains: 'ovh' } };
    const result = createPolicy({
      technologies: { Zig: ['zig'], Java: [], Go: ['go'] },
      clouds: { OVHcloud: ovh, Azure: false },
      regimes: { NIS2: { 'metadata.tags': { $contains: 'nis2' } } },
      kubernetes: { 'spec.runtime': 'k8s' },
    });
    const policy = 'policy' in result ? result.policy : undefined;
    expect(policy?.technologies).toMatchObject({
      Zig: ['zig'],
      Go: ['go'],
      Rust: ['rust'],
    });
    expect(policy?.technologies).not.toHaveProperty('Java');
    expect(Object.keys(policy?.clouds ?? {})).toEqual([
      'AWS',
      'Google Cloud',
      'OVHcloud',
    ]);
    expect(policy?.regimes).toHaveProperty('NIS2');
    expect(policy?.kubernetes).toEqual({ 'spec.runtime': 'k8s' });
  });

  it('names the signal that was probably meant', () => {
    expect(
      createPolicy({
        practices: { ciCd: { signals: [{ id: 'tag:gitop', remove: true }] } },
      }),
    ).toEqual({
      problems: [
        {
          key: 'practices.ciCd.signals.0.id',
          message: 'unknown signal "tag:gitop"; did you mean "tag:gitops"?',
        },
      ],
    });
  });

  it.each([
    [
      { practices: { ciCd: { signals: [{ id: 'x', filter: {} }] } } },
      'practices.ciCd.signals.0.filter',
    ],
    [
      { practices: { ciCd: { signals: [{ id: 'x' }] } } },
      'practices.ciCd.signals.0.filter',
    ],
    [{ clouds: { OVH: { $not: { kind: 'User' } } } }, 'clouds.OVH'],
    [{ kubernetes: { $unknown: 1 } }, 'kubernetes'],
    [{ clouds: { OVH: 'yes' } }, 'clouds.OVH'],
    [{ technologies: { Zig: 'zig' } }, 'technologies.Zig'],
    [{ factors: { teamSize: { weight: -1 } } }, 'factors.teamSize.weight'],
    [{ factors: { teamSize: { weight: 'heavy' } } }, 'factors.teamSize.weight'],
    [{ factors: { size: {} } }, 'factors.size'],
    [{ cutofs: {} }, 'cutofs'],
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
    [{ organization: { rootRefs: ['shop', ':'] } }, 'organization.rootRefs.1'],
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
