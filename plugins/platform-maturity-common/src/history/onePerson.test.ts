import {
  withoutPersonalFigures,
  organizationRef,
  type Assessment,
} from '../assessment';
import { explained, memoOf, missingOf } from '../explanation';
import { factorIds } from '../factors';
import { factIds, facts } from '../facts';
import { causesOf } from './causesOf';
import { snapshotOf } from './Snapshot';
import { defaultPolicy } from '../policy';
import type { Report } from '../reports';
import { entity, service, users } from '../catalog/__fixtures__/catalog';
import { run } from '../catalog/__fixtures__/run';

const now = '2026-11-26T12:00:00Z';
const told = {
  source: 'attested' as const,
  observedAt: '2026-11-25T12:00:00Z',
  by: 'user:default/solo-1',
  subject: 'group:default/solo',
};
const reports: Report[] = [
  { ...told, fact: 'infrastructureTimeShare', value: 0.7 },
  { ...told, fact: 'leadTimeHours', value: 4321 },
];
const team = { type: 'team', children: [] };

function company(services: number) {
  return run(
    [
      entity('Group', 'solo', team),
      entity('Group', 'pair', team),
      entity('Group', 'declared', team, {
        annotations: { 'paved.dev/team-size': '1' },
      }),
      ...users('solo', 1),
      ...users('pair', 2),
      ...users('crowd', 60),
      entity('System', 'hobby', { owner: 'solo' }),
      ...Array.from({ length: services }, (_, index) =>
        service(`own-${index}`, 'solo', { system: 'hobby' }),
      ),
      service('private', 'user:default/pair-1'),
      service('shared', 'pair'),
      service('sized', 'declared'),
    ],
    defaultPolicy,
    { reports, failures: [], now },
  );
}

const { of, refs } = company(37);
const alone = [
  'group:default/solo',
  'group:default/declared',
  'system:default/hobby',
  'component:default/own-0',
  'component:default/private',
  'component:default/sized',
];
const ofOwners = factIds.filter(id => facts[id].scope === 'owner');

/** What a fact must not come through as. */
function figuresIn({ facts: found, factors, drivers }: Assessment): unknown[] {
  const measures = factorIds.flatMap(id => factors[id].measures);
  return ofOwners.flatMap(id => {
    const measure = measures.find(each => each.measure === id);
    return [
      found[id].value,
      found[id].others,
      found[id].values,
      found[id].by,
      measure?.value,
      measure?.score,
      measure?.level,
      Object.values(drivers).includes(id) || undefined,
      factorIds.some(factor => factors[factor].driver === id) || undefined,
    ].filter(figure => figure !== undefined);
  });
}

describe('figures about one person', () => {
  it.each(refs)('are known of one person alone: %s', ref => {
    const expected = alone.includes(ref) || ref.includes('/own-');
    expect(of(ref).ownerScope.onePerson === true).toBe(expected);
  });

  it.each(alone)('are not shown of %s', ref => {
    expect(figuresIn(of(ref))).not.toEqual([]);
    const shown = withoutPersonalFigures(of(ref));
    expect(figuresIn(shown)).toEqual([]);
    expect(shown.facts.services).toEqual({
      id: 'services',
      withheld: 'onePerson',
      scope: of(ref).facts.services.scope,
      source: 'catalog',
      entities: { total: 0, refs: [] },
    });
    // What is not known is still to be registered.
    expect(shown.facts.deploymentsPerDay).toBe(of(ref).facts.deploymentsPerDay);
    expect(shown.facts.developers).toBe(of(ref).facts.developers);
  });

  it.each(alone)('lead to the same answer about %s', ref => {
    const { facts: _, factors, drivers, ...answer } = of(ref);
    const shown = withoutPersonalFigures(of(ref));
    const { delivery, contradictions, ...rest } = answer;
    expect(shown).toMatchObject(rest);
    for (const id of factorIds) {
      const { score, level } = factors[id];
      expect(shown.factors[id]).toMatchObject({
        ...(score === undefined ? {} : { score, level }),
      });
    }
  });

  it.each(['group:default/pair', 'component:default/shared', organizationRef])(
    'are all that is left out: %s',
    ref => {
      expect(withoutPersonalFigures(of(ref))).toBe(of(ref));
    },
  );

  it.each(alone)('are told neither in words nor by what follows: %s', ref => {
    const answer = explained(of(ref), defaultPolicy);
    expect(
      answer.flips.filter(
        flip => flip.type === 'measure' && ofOwners.includes(flip.measure),
      ),
    ).toEqual([]);
    const texts = [
      answer.inWords,
      memoOf(
        {
          ...answer,
          checkedAt: now,
          policyHash: 'policy',
        },
        { date: now },
      ),
    ].join('\n');
    expect(texts).not.toMatch(/37 services|services per (developer|team)|70%/);
    expect(
      missingOf(answer).filter(
        missing => missing.kind === 'fact' && answer.facts[missing.id].withheld,
      ),
    ).toEqual([]);
  });

  it('speak by the factor where no figure may be told', () => {
    const answer = of('group:default/solo');
    const { developers, productLines, teams } = answer.facts;
    const unknown = { value: undefined, unknown: 'noUsers' as const };
    const { inWords } = explained(
      {
        ...answer,
        approach: 'platformEngineering',
        facts: {
          ...answer.facts,
          developers: { ...developers, ...unknown },
          productLines: { ...productLines, ...unknown },
          teams: { ...teams, ...unknown },
        },
        factors: {
          ...answer.factors,
          teamSize: { enabled: true, weight: 2, measures: [] },
        },
      },
      defaultPolicy,
    );
    expect(inWords).toContain(
      'above all because of operational complexity and developer productivity and cognitive load',
    );
  });

  it('of how a group of one delivers are left out', () => {
    expect(of('group:default/solo').delivery?.leadTimeHours?.value).toBe(4321);
    const shown = withoutPersonalFigures(of('group:default/solo'));
    expect(JSON.stringify(shown)).not.toContain('4321');
  });

  it('are no causes in a history', () => {
    const [before, after] = [company(3), company(37)].map(each =>
      snapshotOf(each.of('group:default/solo'), {
        at: now,
        policyHash: 'policy',
      }),
    );
    const causes = causesOf(before, after, { policies: new Map() });
    expect(causes.filter(({ type }) => type === 'fact')).toEqual([]);
    expect(causes.map(({ type }) => type)).toContain('components');
  });
});
