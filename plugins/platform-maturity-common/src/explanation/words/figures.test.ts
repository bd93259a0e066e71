import { factIds } from '../../facts';
import {
  factPhrase,
  formatCount,
  formatDistance,
  formatFigure,
  formatShare,
  sourcePhrase,
} from './figures';

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

  it.each([
    ['share', 0.2, '20 percentage points'],
    ['share', 0.01, '1 percentage point'],
    ['perTeam', 1.25, '1.3'],
    ['count', 1200, '1,200'],
  ] as const)('writes a distance in %s of %d as %s', (unit, value, words) => {
    expect(formatDistance(unit, value)).toBe(words);
  });

  it('counts what is shown: 1.04 is one', () => {
    expect(factPhrase('servicesPerTeam', 1.04)).toBe('1 service per team');
    expect(factPhrase('servicesPerTeam', 1.06)).toBe('1.1 services per team');
    expect(factPhrase('servicesPerTeam', 0)).toBe('0 services per team');
  });

  it('writes numbers by locale', () => {
    const options = { locale: 'de' };

    expect(formatCount(12345, options)).toBe('12.345');
    expect(formatFigure('perDay', 2.34, options)).toBe('2,3');
    expect(formatShare(0.64, options)).toBe('64\u00a0%');
    expect(factPhrase('developers', 1000, options)).toBe('1.000 developers');
    expect(() => formatCount(1, { locale: 'no locale' })).toThrow(RangeError);
  });

  it('tells sources apart', () => {
    expect(sourcePhrase('catalog')).toBe('read from the catalog');
    expect(sourcePhrase('collector:dora')).toBe('collected by dora');
  });
});
