import { createPolicy } from './createPolicy';
import { defaultPolicy } from './defaultPolicy';

const travis = {
  id: 'acme.example/travis',
  filter: { 'metadata.annotations.acme.example/travis': { $exists: true } },
};
const own = {
  id: 'acme.example/own',
  filter: { 'metadata.annotations.acme.example/own': { $exists: true } },
};
const signals = (...list: object[]) => ({
  practices: { ciCd: { signals: list } },
});

function policyOf(
  ...[input, packs]: [unknown, { id: string; input: unknown }[]]
) {
  const result = createPolicy(input, { packs });
  if ('problems' in result) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result;
}

describe('a policy of several layers', () => {
  it('merges packs in their order, and the configuration last', () => {
    const { policy, changedBy } = policyOf({ cutoffs: { foundation: 0.8 } }, [
      {
        id: 'first',
        input: { cutoffs: { foundation: 0.5, provenShare: 0.4 } },
      },
      {
        id: 'second',
        input: {
          cutoffs: { foundation: 0.7 },
          factors: { teamSize: { weight: 3 } },
        },
      },
    ]);
    expect(policy.cutoffs).toEqual({
      ...defaultPolicy.cutoffs,
      foundation: 0.8,
      provenShare: 0.4,
    });
    expect(changedBy).toEqual({
      'cutoffs.foundation': 'configuration',
      'cutoffs.provenShare': 'first',
      'factors.teamSize.weight': 'second',
    });
  });

  it('names everybody who changed a part of a list', () => {
    const { policy, changedBy } = policyOf(signals(own), [
      { id: 'travis', input: signals(travis) },
    ]);
    expect(policy.practices.ciCd.signals.slice(-2).map(({ id }) => id)).toEqual(
      [travis.id, own.id],
    );
    expect(changedBy).toEqual({
      'practices.ciCd.signals': 'travis, configuration',
    });
  });

  it('lets the configuration take away what a pack brings', () => {
    const { policy, changedBy } = policyOf(
      signals({ id: travis.id, remove: true }),
      [{ id: 'travis', input: signals(travis) }],
    );
    expect(policy).toEqual(defaultPolicy);
    expect(changedBy).toEqual({});
  });

  it('does not call a change what is back at its default', () => {
    const weight = (value: number) => ({
      factors: { teamSize: { weight: value } },
    });
    expect(
      policyOf(weight(2), [{ id: 'survey', input: weight(3) }]).changedBy,
    ).toEqual({});
  });

  it.each<[string, unknown, { id: string; input: unknown }[], object[]]>([
    [
      'what is wrong in each layer',
      { cutoffs: { foundaton: 0.5 }, factors: { teamSize: { weight: -1 } } },
      [{ id: 'survey', input: { cutoffs: { provenShare: 2 } } }],
      [
        { pack: 'survey', key: 'cutoffs.provenShare' },
        { key: 'factors.teamSize.weight' },
        {
          key: 'cutoffs.foundaton',
          message: 'unknown key; did you mean foundation?',
        },
      ],
    ],
    [
      'the layer that brings a contradiction, and not the ones after it',
      { cutoffs: { platformIntroduction: 0.9 } },
      [
        {
          id: 'survey',
          input: {
            factors: { teamSize: { measures: { developers: { low: 60 } } } },
          },
        },
      ],
      [
        { pack: 'survey', key: 'factors.teamSize.measures.developers' },
        { key: 'cutoffs.platformIntroduction' },
      ],
    ],
    [
      'the removal of a signal that comes only later',
      {},
      [
        { id: 'remover', input: signals({ id: travis.id, remove: true }) },
        { id: 'travis', input: signals(travis) },
      ],
      [{ pack: 'remover', key: 'practices.ciCd.signals.0.id' }],
    ],
    [
      'a repeated and an impossible id of a pack',
      {},
      [
        { id: 'survey', input: {} },
        { id: 'survey', input: {} },
        { id: 'configuration', input: {} },
      ],
      [
        { pack: 'survey', message: 'another pack has the same id' },
        { pack: 'configuration' },
      ],
    ],
  ])('tells %s', (_what, input, packs, expected) => {
    const result = createPolicy(input, { packs });
    const problems = 'problems' in result ? result.problems : [];
    expect(problems).toMatchObject(expected);
    expect(problems.map(({ pack }) => pack)).toEqual(
      expected.map(problem => ('pack' in problem ? problem.pack : undefined)),
    );
  });

  it.each([
    [98, undefined],
    [101, 'is nested more than 100 levels deep'],
    [50_000, 'is nested more than 100 levels deep'],
  ])('of a filter that nests %i levels deep says %j', (depth, message) => {
    let filter: object = { kind: 'Component' };
    for (let level = 0; level < depth / 2; level += 1) {
      filter = { $any: [filter] };
    }
    const result = createPolicy({ kubernetes: filter });
    expect('problems' in result ? result.problems[0].message : undefined).toBe(
      message,
    );
  });
});
