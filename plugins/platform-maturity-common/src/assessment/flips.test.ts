import fc from 'fast-check';
import { factIds, facts, type FactId } from '../facts';
import { defaultPolicy } from '../policy';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import { assess } from './assess';
import { subjectOfCounts, type Counts } from './__fixtures__/subjectOfCounts';
import type { Assessment, SubjectInput } from './Assessment';
import { factSteps, flipsOf, measureFlipsOf, type Flip } from './flips';
import { recommendationInputOf } from './recommendationInput';

const answer = (input: SubjectInput) => assess(input, defaultPolicy);

const shares = fc.integer({ min: 0, max: 100 }).map(percent => percent / 100);
const tenths = fc.integer({ min: 0, max: 200 }).map(number => number / 10);
const valueOf = (id: FactId): fc.Arbitrary<number> => {
  if (facts[id].unit === 'count') {
    return fc.integer({ min: 0, max: 120 });
  }
  return facts[id].unit === 'share' ? shares : tenths;
};
const values = fc.record(
  Object.fromEntries(factIds.map(id => [id, valueOf(id)])) as Record<
    FactId,
    fc.Arbitrary<number>
  >,
  { requiredKeys: ['developers'] },
);
const counts = fc.record({
  met: fc.nat(6),
  partial: fc.nat(6),
  unmet: fc.nat(6),
  unknown: fc.nat(6),
});
const practiceCounts = fc.record(
  Object.fromEntries(
    [...practiceIds, ...capabilityIds].map(id => [id, counts]),
  ) as Record<PracticeId | CapabilityId, typeof counts>,
  { requiredKeys: [] },
);

function withFact(
  input: SubjectInput,
  measure: FactId,
  value: number,
): Assessment {
  return answer({
    ...input,
    facts: { ...input.facts, [measure]: { ...input.facts[measure], value } },
  });
}

describe('flips of measures', () => {
  it('change the approach, and one step less does not', () => {
    fc.assert(
      fc.property(values, facts_ => {
        const input = subjectOfCounts(facts_, {});
        const { approach } = answer(input);
        const flips = flipsOf(answer(input), defaultPolicy).filter(
          isMeasureFlip,
        );
        for (const { measure, value, distance, approach: other } of flips) {
          const step = factSteps[facts[measure].unit];
          expect(withFact(input, measure, value).approach).toBe(other);
          expect(other).not.toBe(approach);
          expect(
            withFact(input, measure, value - Math.sign(distance) * step)
              .approach,
          ).toBe(approach);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are there for every measure that can change the approach, at the nearest value', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...factIds), (facts_, measure) => {
        fc.pre(facts_[measure] !== undefined);
        const input = subjectOfCounts(facts_, {});
        const { approach } = answer(input);
        const step = factSteps[facts[measure].unit];
        const present = Math.round(facts_[measure]! / step);
        const highest = Math.max(present, 400);
        let nearest: number | undefined;
        for (let value = 0; value <= highest; value++) {
          const changed =
            withFact(input, measure, value * step).approach !== approach;
          if (
            changed &&
            (nearest === undefined ||
              Math.abs(value - present) < Math.abs(nearest - present))
          ) {
            nearest = value;
          }
        }
        const flip = flipsOf(answer(input), defaultPolicy)
          .filter(isMeasureFlip)
          .find(each => each.measure === measure);
        const steps = (distance: number) =>
          Math.round(Math.abs(distance) / step);
        expect(flip && steps(flip.distance)).toBe(
          nearest === undefined ? undefined : Math.abs(nearest - present),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for numbers alone', () => {
    fc.assert(
      fc.property(values, facts_ => {
        const assessment = answer(subjectOfCounts(facts_, {}));
        expect(
          measureFlipsOf(recommendationInputOf(assessment), defaultPolicy),
        ).toEqual(flipsOf(assessment, defaultPolicy).filter(isMeasureFlip));
      }),
      { numRuns: 50 },
    );
  });

  it('open the size gate at thirty developers', () => {
    const flips = flipsOf(
      answer(
        subjectOfCounts(
          {
            developers: 12,
            productLines: 5,
            services: 80,
            servicesPerTeam: 27,
            complianceRegimes: 3,
          },
          {},
        ),
      ),
      defaultPolicy,
    );
    expect(flips).toContainEqual({
      type: 'measure',
      measure: 'developers',
      value: 30,
      distance: 18,
      approach: 'platformEngineering',
      relativeDistance: 1.5,
    });
  });

  it('are none while the approach is undetermined', () => {
    expect(
      flipsOf(answer(subjectOfCounts({ developers: 200 }, {})), defaultPolicy),
    ).toEqual([]);
  });
});

describe('flips of practices', () => {
  it('are the fewest components that change the stage', () => {
    const strong: Counts = { met: 8, unmet: 2 };
    const weaker = subjectOfCounts(
      {},
      {
        ciCd: { met: 1, unmet: 9 },
        infrastructureAsCode: { met: 3, unmet: 7 },
        observability: strong,
        incidentResponse: strong,
        devSecOps: { met: 4, partial: 4, unmet: 2 },
      },
    );
    expect(answer(weaker).foundation).toBeCloseTo(0.52);
    expect(flipsOf(answer(weaker), defaultPolicy)).toEqual([
      {
        type: 'practice',
        practice: 'ciCd',
        components: 4,
        stage: 'devopsAtScale',
        relativeDistance: 0.4,
      },
      {
        type: 'practice',
        practice: 'infrastructureAsCode',
        components: 4,
        stage: 'devopsAtScale',
        relativeDistance: 0.4,
      },
      {
        type: 'practice',
        practice: 'devSecOps',
        components: 6,
        stage: 'devopsAtScale',
        relativeDistance: 0.6,
      },
    ]);
  });

  it('change the stage when that many components come to meet it, and one less does not', () => {
    fc.assert(
      fc.property(practiceCounts, practices => {
        const input = subjectOfCounts({}, practices);
        const { stage } = answer(input);
        for (const flip of flipsOf(answer(input), defaultPolicy).filter(
          isPracticeFlip,
        )) {
          const stages = (components: number) =>
            improvements(practices[flip.practice]!, components).map(
              improved =>
                answer(
                  subjectOfCounts(
                    {},
                    { ...practices, [flip.practice]: improved },
                  ),
                ).stage,
            );
          expect(stages(flip.components)).toContain(flip.stage);
          expect(flip.stage).not.toBe(stage);
          expect(new Set(stages(flip.components - 1))).toEqual(
            new Set([stage]),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** All ways in which a number of components can come to meet a practice. */
function improvements(
  {
    met,
    partial,
    unmet,
    unknown,
  }: { met: number; partial: number; unmet: number; unknown: number },
  components: number,
): Counts[] {
  const ways: Counts[] = [];
  for (let a = 0; a <= Math.min(unmet, components); a++) {
    for (let b = 0; b <= Math.min(partial, components - a); b++) {
      const c = components - a - b;
      if (c <= unknown) {
        ways.push({
          met: met + components,
          partial: partial - b,
          unmet: unmet - a,
          unknown: unknown - c,
        });
      }
    }
  }
  return ways;
}

function isMeasureFlip(flip: Flip): flip is Extract<Flip, { type: 'measure' }> {
  return flip.type === 'measure';
}

function isPracticeFlip(
  flip: Flip,
): flip is Extract<Flip, { type: 'practice' }> {
  return flip.type === 'practice';
}
