import { factIds } from '@paved/plugin-platform-maturity-common';
import { factPhrase, formatCount, formatFigure, sourcePhrase } from './figures';

describe('figures in words', () => {
  it.each([
    ['count', 412, '412'],
    ['count', 1234, '1,234'],
    ['perDeveloper', 2.3456, '2.3'],
    ['share', 0.638, '64%'],
    ['perDay', 0.01, '< 0.1'],
    ['perDay', 0, '0'],
  ] as const)('writes %s %d as %s', (unit, value, words) => {
    expect(formatFigure(unit, value)).toBe(words);
  });

  it('has a phrase with the value for every fact, in both numbers', () => {
    for (const id of factIds) {
      expect(factPhrase(id, 1)).toMatch(/1|100/);
      expect(factPhrase(id, 7)).toMatch(/7|700/);
    }
    expect(factPhrase('developers', 1)).toBe('1 developer');
    expect(factPhrase('developers', 412)).toBe('412 developers');
    expect(formatCount(2)).toBe('2');
  });

  it('tells sources apart', () => {
    expect(sourcePhrase('catalog')).toBe('read from the catalog');
    expect(sourcePhrase('collector:dora')).toBe('collected by dora');
  });
});
