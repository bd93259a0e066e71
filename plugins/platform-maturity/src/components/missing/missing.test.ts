import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { assessed, entity, service } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { decisiveOf, missingOf, titleOf } from './missing';

function of(ref: string, entities = company): Assessment {
  return assessed(entities).assessments.find(
    ({ subject }) => subject.ref === ref,
  )!;
}

describe('what is not known', () => {
  it('asks for developers before anything else', () => {
    const [first] = missingOf(
      of('component:default/lonely', [
        entity('Group', 'team', { type: 'team', children: [] }),
        service('lonely', 'team'),
      ]),
    );

    expect(titleOf(first)).toBe('Developers');
  });

  it('asks for one fact of each unknown factor, heaviest first', () => {
    const lonely = of('component:default/lonely', [
      entity('Group', 'team', { type: 'team', children: [] }),
      service('lonely', 'team'),
    ]);
    const factors = decisiveOf(lonely).flatMap(item =>
      item.kind === 'fact' ? [item.factor] : [],
    );

    expect(new Set(factors).size).toBe(factors.length);
    expect(factors.map(id => lonely.factors[id].weight)).toEqual(
      factors.map(id => lonely.factors[id].weight).sort((a, b) => b - a),
    );
  });

  it('asks once for the owner that several facts wait for', () => {
    const missing = missingOf(of('component:default/pilot'));
    const owner = missing.find(({ kind }) => kind === 'owner');

    expect(owner).toMatchObject({
      reason: 'ownerDangling',
      facts: expect.arrayContaining(['services', 'servicesPerTeam']),
    });
    expect(missing.filter(({ id }) => id === 'services')).toEqual([]);
  });

  it('asks for nothing decisive where there is an answer', () => {
    expect(decisiveOf(of('component:default/checkout'))).toEqual([]);
  });
});
