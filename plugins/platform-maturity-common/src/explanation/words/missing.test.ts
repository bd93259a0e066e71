import { defaultPolicy } from '../../policy';
import { answerFor, foundation, large, small } from './__fixtures__/answers';
import { decisiveOf, isUnknown, missingOf, missingTitle } from './missing';

const ownerUnknown = answerFor({
  values: { developers: 40, complianceRegimes: 1 },
  practices: foundation({ met: 1 }),
});
for (const id of ['services', 'servicesPerTeam'] as const) {
  ownerUnknown.facts[id].unknown = 'ownerDangling';
}

describe('what is not known', () => {
  it('asks for developers before anything else', () => {
    const [first] = missingOf(answerFor({ values: { complianceRegimes: 1 } }));

    expect(missingTitle(first)).toBe('Developers');
  });

  it('asks for developers even where no factor counts them', () => {
    const { factors } = defaultPolicy;
    const policy = {
      ...defaultPolicy,
      factors: {
        ...factors,
        teamSize: { ...factors.teamSize, enabled: false },
      },
    };
    const answer = answerFor(
      { values: { ...small, developers: undefined } },
      policy,
    );

    expect(answer.undetermined).toContain('developersUnknown');
    expect(decisiveOf(answer)[0]).toMatchObject({ id: 'developers' });
  });

  it('asks for one fact of each unknown factor, heaviest first', () => {
    const answer = answerFor({ values: { teams: 3 } });
    const factors = decisiveOf(answer).flatMap(item =>
      item.kind === 'fact' && item.id !== 'developers' ? [item.factor] : [],
    );

    expect(factors).toEqual([
      'operationalComplexity',
      'cognitiveLoad',
      'deliveryFrequency',
      'compliance',
    ]);
  });

  it('asks once for the owner that several facts wait for', () => {
    const missing = missingOf(ownerUnknown);

    expect(missing.find(({ kind }) => kind === 'owner')).toMatchObject({
      reason: 'ownerDangling',
      facts: expect.arrayContaining(['services', 'servicesPerTeam']),
    });
    expect(missing.filter(({ id }) => id === 'services')).toEqual([]);
  });

  it('asks for practices where there is no stage', () => {
    const answer = answerFor({
      values: large,
      practices: { ciCd: { met: 1 }, devSecOps: { unknown: 1 } },
    });

    expect(isUnknown(answer.practices.devSecOps)).toBe(true);
    expect(decisiveOf(answer)).toEqual([{ kind: 'practice', id: 'devSecOps' }]);
  });

  it('asks for nothing decisive where there is an answer', () => {
    const answer = answerFor({
      values: large,
      practices: foundation({ met: 1 }),
    });

    expect(decisiveOf(answer)).toEqual([]);
  });
});
