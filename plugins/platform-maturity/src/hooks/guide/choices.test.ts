import {
  defaultPolicy,
  factorIds,
  levelOfValue,
  measuresOf,
  type FactId,
} from '@paved/plugin-platform-maturity-common';
import { inSteps } from '../whatIf/changes';
import { choicesOf, type Choice } from './choices';

describe('choicesOf', () => {
  it.each<[FactId, number, number, Omit<Choice, 'level'>[]]>([
    [
      'developers',
      30,
      50,
      [
        { value: 15, to: 29 },
        { value: 40, from: 30, to: 49 },
        { value: 75, from: 50 },
      ],
    ],
    [
      'developers',
      10,
      400,
      [
        { value: 5, to: 9 },
        { value: 205, from: 10, to: 399 },
        { value: 600, from: 400 },
      ],
    ],
    [
      'complianceRegimes',
      1,
      2,
      [
        { value: 0, to: 0 },
        { value: 1, from: 1, to: 1 },
        { value: 3, from: 2 },
      ],
    ],
    [
      'kubernetesShare',
      0.25,
      0.8,
      [
        { value: 0.13, to: 0.25 },
        { value: 0.53, from: 0.25, to: 0.8 },
        { value: 1, from: 0.8 },
      ],
    ],
    [
      'deploymentsPerDay',
      1,
      5,
      [
        { value: 0.5, to: 1 },
        { value: 3, from: 1, to: 5 },
        { value: 7.5, from: 5 },
      ],
    ],
  ])('of %s with %d and %d', (measure, low, high, expected) => {
    expect(choicesOf(measure, { low, high })).toEqual(
      ['devops', 'hybrid', 'platformEngineering'].map((level, index) => ({
        level,
        ...expected[index],
      })),
    );
  });

  it('leaves out a range in which nothing lies', () => {
    const levels = (measure: FactId, low: number, high: number) =>
      choicesOf(measure, { low, high }).map(({ level }) => level);

    expect(levels('clouds', 1.2, 1.8)).toEqual([
      'devops',
      'platformEngineering',
    ]);
    expect(levels('kubernetesShare', 0.5, 1.5)).toEqual(['devops', 'hybrid']);
  });

  it('stands in each range, in whole steps, for every measure of the shipped policy', () => {
    for (const factor of factorIds) {
      for (const measure of measuresOf(factor)) {
        const thresholds = defaultPolicy.factors[factor].measures[measure]!;
        const choices = choicesOf(measure, thresholds);

        expect(choices.map(({ level }) => level)).toEqual([
          'devops',
          'hybrid',
          'platformEngineering',
        ]);
        for (const { value, level } of choices) {
          expect(levelOfValue(value, thresholds)).toBe(level);
          expect(inSteps(measure, value)).toBe(value);
        }
      }
    }
  });
});
