import { levelOfScore, levelOfValue, scoreOf } from './score';

const thresholds = { low: 30, high: 50 };

describe('scoreOf and levelOfValue', () => {
  it.each([
    [0, 0, 'devops'],
    [15, 1 / 6, 'devops'],
    [29.999, 0.333322, 'devops'],
    [30, 1 / 3, 'hybrid'],
    [40, 0.5, 'hybrid'],
    [50, 2 / 3, 'platformEngineering'],
    [75, 5 / 6, 'platformEngineering'],
    [100, 1, 'platformEngineering'],
    [1_000_000, 1, 'platformEngineering'],
  ])('%d scores %d: %s', (value, score, level) => {
    expect(scoreOf(value, thresholds)).toBeCloseTo(score, 6);
    expect(levelOfValue(value, thresholds)).toBe(level);
  });
});

describe('levelOfScore', () => {
  it('forgives rounding errors at the borders, and no more', () => {
    expect(levelOfScore(1 / 3 - 1e-10)).toBe('hybrid');
    expect(levelOfScore(1 / 3 - 1e-8)).toBe('devops');
    expect(levelOfScore(2 / 3 - 1e-10)).toBe('platformEngineering');
    expect(levelOfScore(2 / 3 - 1e-8)).toBe('hybrid');
  });
});
