import type { FactId } from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../../__testUtils__/englishWords';
import { choicesOf } from '../../../hooks/guide';
import { rangePhrase, rangeTitle } from './rangePhrase';

describe('rangePhrase', () => {
  it.each<[FactId, number, number, string[]]>([
    [
      'developers',
      30,
      50,
      [
        'fewer than 30 developers',
        '30 to 49 developers',
        '50 or more developers',
      ],
    ],
    [
      'clouds',
      2,
      3,
      [
        'at most 1 cloud provider',
        '2 cloud providers',
        '3 or more cloud providers',
      ],
    ],
    [
      'complianceRegimes',
      1,
      2,
      [
        'no compliance regimes',
        '1 compliance regime',
        '2 or more compliance regimes',
      ],
    ],
    [
      'deploymentsPerDay',
      1,
      5,
      [
        'less than 1 deployment a day',
        '1 to under 5 deployments a day',
        '5 or more deployments a day',
      ],
    ],
    [
      'infrastructureTimeShare',
      0.1,
      0.2,
      [
        'less than 10% of the time on infrastructure',
        '10% to under 20% of the time on infrastructure',
        '20% or more of the time on infrastructure',
      ],
    ],
    [
      'developers',
      9.5,
      20,
      [
        'fewer than 10 developers',
        '10 to 19 developers',
        '20 or more developers',
      ],
    ],
  ])('of %s with %d and %d', (measure, low, high, phrases) => {
    expect(
      choicesOf(measure, { low, high }).map(choice =>
        rangePhrase(measure, choice, englishWords),
      ),
    ).toEqual(phrases);
  });

  it('starts a line with a capital letter', () => {
    const [choice] = choicesOf('services', { low: 15, high: 40 });

    expect(rangeTitle('services', choice, englishWords)).toBe(
      'Fewer than 15 services',
    );
  });
});
