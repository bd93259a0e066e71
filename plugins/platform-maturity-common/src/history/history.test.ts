import fc from 'fast-check';
import type { Entity } from '@backstage/catalog-model';
import { organizationRef } from '../assessment';
import { service } from '../catalog/__fixtures__/catalog';
import { org, run } from '../catalog/__fixtures__/run';
import { createPolicy, defaultPolicy, type Policy } from '../policy';
import { causesOf, type CauseContext } from './causesOf';
import { isNews } from './isNews';
import { snapshotOf, type Snapshot } from './Snapshot';

const policies = new Map<string, Policy>([['default', defaultPolicy]]);

function policyOf(input: object): Policy {
  const created = createPolicy(input);
  if ('problems' in created) {
    throw new Error(JSON.stringify(created.problems));
  }
  return created.policy;
}

function snapshot(
  entities: Entity[],
  ref: string,
  policy: Policy = defaultPolicy,
  policyHash = 'default',
): Snapshot {
  const assessment = run([...org, ...entities], policy).of(ref);
  return snapshotOf(assessment, {
    at: '2026-11-26T00:00:00.000Z',
    policyHash,
  });
}

const built = { annotations: { 'circleci.com/project-slug': 'github/x/y' } };
const services = (number: number, metadata: object = {}) =>
  Array.from({ length: number }, (_, index) =>
    service(`s-${index}`, 'cart', {}, metadata),
  );
const cart = 'group:default/cart';

function causes(
  before: Snapshot,
  after: Snapshot,
  context: Partial<CauseContext> = {},
) {
  return causesOf(before, after, { policies, ...context });
}

describe('isNews', () => {
  const first = snapshot(services(4), cart);

  it('is whatever comes first', () => {
    expect(isNews(undefined, first)).toBe(true);
  });

  it('is not the same again, nor another time, nor a fact that moves nothing', () => {
    expect(isNews(first, { ...first, at: '2027-01-01T00:00:00.000Z' })).toBe(
      false,
    );
    const fact = {
      ...first,
      input: { ...first.input, facts: { ...first.input.facts, teams: 2 } },
    };
    expect(isNews(first, fact)).toBe(false);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['the answer', { move: 'introducePlatform' }],
    ['the confidence', { confidence: 'high' }],
    ['a score', { demand: 0.123 }],
    ['a score that became unknown', { demand: undefined }],
  ])('is a change of %s', (_, change) => {
    expect(isNews(first, { ...first, ...change })).toBe(true);
  });

  it('is a change of a finding', () => {
    expect(isNews(first, snapshot(services(4, built), cart))).toBe(true);
  });
});

describe('causesOf', () => {
  it('has none where nothing changed', () => {
    const one = snapshot(services(4), cart);
    expect(causes(one, one)).toEqual([]);
  });

  it('names facts and findings with their values', () => {
    const before = snapshot(services(2), cart);
    const after = snapshot(services(6, built), cart);
    const found = causes(before, after, {
      appeared: { total: 4, refs: ['component:default/s-2'] },
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        type: 'fact',
        fact: 'services',
        before: 2,
        after: 6,
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'finding', practice: 'ciCd' }),
    );
    expect(found).toContainEqual({
      type: 'components',
      before: 2,
      after: 6,
      appeared: { total: 4, refs: ['component:default/s-2'] },
      decisive: false,
    });
  });

  it('tells a change of the policy from a change of facts, with its keys', () => {
    const strict = policyOf({
      factors: { teamSize: { measures: { developers: { low: 1, high: 2 } } } },
    });
    const before = snapshot(services(4), organizationRef);
    const after = snapshot(services(4), organizationRef, strict, 'strict');
    const found = causes(before, after, {
      policies: new Map([...policies, ['strict', strict]]),
    });
    expect(found.map(({ type }) => type)).toEqual(['policy']);
    expect(found[0]).toMatchObject({
      keys: expect.arrayContaining([
        'factors.teamSize.measures.developers.low',
      ]),
      decisive: before.approach !== after.approach,
    });
    expect(causes(before, after, { policies: new Map() })[0]).toMatchObject({
      type: 'policy',
      keys: [],
      decisive: false,
    });
  });

  it('says that a fact ran out', () => {
    const before = snapshot(services(4), cart);
    const reported: Snapshot = {
      ...before,
      input: {
        ...before.input,
        facts: { ...before.input.facts, deploymentsPerDay: 3 },
      },
    };
    expect(
      causes(reported, { ...before, stale: ['deploymentsPerDay'] }),
    ).toEqual([
      {
        type: 'fact',
        fact: 'deploymentsPerDay',
        before: 3,
        stale: true,
        decisive: false,
      },
    ]);
  });

  it('names another version of the rules', () => {
    const before = snapshot(services(4), cart);
    expect(causes(before, { ...before, engineVersion: 99 })).toEqual([
      expect.objectContaining({ type: 'engine', after: 99 }),
    ]);
  });

  it('is decisive only where the answer moved, and always where it is the only cause', () => {
    const seen = { decisive: 0, other: 0 };
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.boolean(),
        (few, many, more, isBuilt) => {
          const metadata = isBuilt ? built : {};
          const before = snapshot(services(few + 1), cart);
          const after = snapshot(
            services(few + many + 1, metadata).concat(
              Array.from({ length: more }, (_, index) =>
                service(`p-${index}`, 'pay', {}, built),
              ),
            ),
            cart,
          );
          const moved =
            before.approach !== after.approach || before.stage !== after.stage;
          const found = causes(before, after).filter(
            // Components act by the facts and findings.
            ({ type }) => type !== 'components',
          );
          const isAlone = moved && found.length === 1;
          expect(isAlone && !found[0].decisive).toBe(false);
          for (const cause of found) {
            seen[cause.decisive ? 'decisive' : 'other'] += 1;
            expect(cause.decisive && !moved).toBe(false);
          }
        },
      ),
      // From 5 services to 10, the context comes to call for a thin platform.
      { numRuns: 40, examples: [[4, 5, 0, false]] },
    );
    expect(seen.decisive).toBeGreaterThan(0);
    expect(seen.other).toBeGreaterThan(0);
  });
});
