import fc from 'fast-check';
import { defaultPolicy } from '../policy';
import { capabilityIds, practiceIds } from '../practices';
import { recommend, type RecommendationInput } from './recommend';
import { shareFlipsOf } from './shareFlips';

function input(
  practices: RecommendationInput['practices'],
  capabilities: RecommendationInput['capabilities'] = {},
): RecommendationInput {
  return { facts: {}, practices, capabilities, notApplicable: new Set() };
}

const stageOf = (given: RecommendationInput) =>
  recommend(given, defaultPolicy).stage;

describe('shareFlipsOf', () => {
  it('names the nearest share that gives another stage, nearest first', () => {
    const given = input({ ciCd: 0.9, observability: 0.6, devSecOps: 0.15 });
    expect(
      shareFlipsOf(given, defaultPolicy).map(({ practice, value, stage }) => [
        practice,
        value,
        stage,
      ]),
    ).toEqual([
      ['observability', 0.75, 'devopsAtScale'],
      ['devSecOps', 0.3, 'devopsAtScale'],
    ]);
  });

  it('has none for what is unknown, and where no share would do', () => {
    expect(shareFlipsOf(input({}), defaultPolicy)).toEqual([]);
    expect(shareFlipsOf(input({ ciCd: 1 }), defaultPolicy)).toEqual([]);
  });

  const share = fc.integer({ min: 0, max: 100 }).map(value => value / 100);
  const shares = <TId extends string>(ids: readonly TId[]) =>
    fc.record(
      Object.fromEntries(ids.map(id => [id, share])) as Record<
        TId,
        typeof share
      >,
      { requiredKeys: [] },
    );

  it('is exact: the share changes the stage, one per cent less does not', () => {
    let found = 0;
    fc.assert(
      fc.property(
        shares(practiceIds),
        shares(capabilityIds),
        (practices, capabilities) => {
          const given = input(practices, capabilities);
          for (const flip of shareFlipsOf(given, defaultPolicy)) {
            found += 1;
            const axis =
              flip.practice in practices ? 'practices' : 'capabilities';
            const at = (value: number) =>
              stageOf({
                ...given,
                [axis]: { ...given[axis], [flip.practice]: value },
              });
            expect(at(flip.value)).toBe(flip.stage);
            expect(flip.stage).not.toBe(stageOf(given));
            const nearer = flip.value - Math.sign(flip.distance) / 100;
            expect(at(Math.round(nearer * 100) / 100)).toBe(stageOf(given));
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
