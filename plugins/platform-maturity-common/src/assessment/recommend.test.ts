import fc from 'fast-check';
import { factIds } from '../facts';
import { defaultPolicy } from '../policy';
import { capabilityIds, practiceIds } from '../practices';
import cases from './__fixtures__/recommendation.json';
import {
  approaches,
  confidences,
  type SimulationInput,
} from './Recommendation';
import { simulate } from './recommend';

const numbers = ['demand', 'demandCoverage', 'foundation', 'platform'] as const;

/** The numbers of an answer, to the precision of the cases. */
function rounded(answer: { [key in (typeof numbers)[number]]?: number }) {
  return numbers.map(name => answer[name]?.toFixed(6));
}

describe('the decision cases', () => {
  it.each(cases)('$name', ({ input, expected }) => {
    const actual = simulate(input as SimulationInput, defaultPolicy);
    const { approach, stage, move, drivers } = actual;
    expect({ approach, stage, move, drivers }).toEqual({
      approach: expected.approach,
      stage: expected.stage,
      move: expected.move,
      drivers: expected.drivers,
    });
    expect(rounded(actual)).toEqual(rounded(expected));
  });
});

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const values = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 20_000 }),
);

function partial<TId extends string>(
  ids: readonly TId[],
  value: fc.Arbitrary<number>,
) {
  return fc.record(
    Object.fromEntries(ids.map(id => [id, value])) as Record<
      TId,
      fc.Arbitrary<number>
    >,
    { requiredKeys: [] },
  );
}

const inputs = fc.record({
  facts: partial(factIds, values),
  practices: partial(practiceIds, shares),
  capabilities: partial(capabilityIds, shares),
}) as fc.Arbitrary<Required<SimulationInput>>;

const answer = (input: SimulationInput) => simulate(input, defaultPolicy);

describe('laws', () => {
  it.each(factIds)('%s: more of it never calls for less', fact => {
    fc.assert(
      fc.property(inputs, values, values, (input, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const low = answer({
          ...input,
          facts: { ...input.facts, [fact]: less },
        });
        const high = answer({
          ...input,
          facts: { ...input.facts, [fact]: more },
        });
        expect(high.demand!).toBeGreaterThanOrEqual(low.demand! - 1e-12);
        expect(approaches.indexOf(high.approach)).toBeGreaterThanOrEqual(
          approaches.indexOf(low.approach),
        );
        expect(high.demandCoverage).toBe(low.demandCoverage);
      }),
    );
  });

  it('removing a fact never makes an answer more certain', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...factIds), (input, fact) => {
        const { [fact]: _removed, ...facts } = input.facts;
        const before = answer(input);
        const after = answer({ ...input, facts });
        expect(after.demandCoverage).toBeLessThanOrEqual(before.demandCoverage);
        expect(confidences.indexOf(after.confidence)).toBeLessThanOrEqual(
          confidences.indexOf(before.confidence),
        );
        expect(
          before.approach === 'undetermined' &&
            after.approach !== 'undetermined',
        ).toBe(false);
      }),
    );
  });

  it('removing a practice never makes an answer more certain', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.constantFrom(...practiceIds),
        (input, practice) => {
          const { [practice]: _removed, ...practices } = input.practices;
          const before = answer(input);
          const after = answer({ ...input, practices });
          expect(after.foundationCoverage).toBeLessThanOrEqual(
            before.foundationCoverage,
          );
          expect(confidences.indexOf(after.confidence)).toBeLessThanOrEqual(
            confidences.indexOf(before.confidence),
          );
          expect(
            before.stage === 'undetermined' && after.stage !== 'undetermined',
          ).toBe(false);
        },
      ),
    );
  });

  it('the order in which facts and practices are given does not matter', () => {
    const reversed = <T extends object>(object: T) =>
      Object.fromEntries(Object.entries(object).reverse()) as T;
    fc.assert(
      fc.property(inputs, input => {
        expect(
          answer({
            facts: reversed(input.facts),
            practices: reversed(input.practices),
            capabilities: reversed(input.capabilities),
          }),
        ).toEqual(answer(input));
      }),
    );
  });

  it('scores stay within 0 and 1', () => {
    fc.assert(
      fc.property(inputs, input => {
        const { demand, foundation, platform, demandCoverage } = answer(input);
        for (const score of [demand, foundation, platform, demandCoverage]) {
          expect(score ?? 0).toBeGreaterThanOrEqual(0);
          expect(score ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('confidence', () => {
  it('is never high for numbers without evidence', () => {
    fc.assert(
      fc.property(inputs, input => {
        expect(answer(input).confidence).not.toBe('high');
      }),
    );
  });
});
