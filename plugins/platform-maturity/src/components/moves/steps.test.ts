import type { Stage } from '@paved/plugin-platform-maturity-common';
import { basketGone, checkoutMoved } from '../../__fixtures__/moves';
import { directionOf, stepsOf } from './steps';

describe('stepsOf', () => {
  it('names only what became different', () => {
    expect(stepsOf(checkoutMoved)).toEqual([
      { part: 'stage', before: 'devopsFoundation', after: 'devopsAtScale' },
      {
        part: 'move',
        before: 'strengthenFoundation',
        after: 'introducePlatform',
      },
    ]);
  });

  it('has nothing of those who left', () => {
    expect(stepsOf(basketGone)).toEqual([]);
  });
});

describe('directionOf', () => {
  it.each<[Stage, Stage, string | undefined]>([
    ['devopsFoundation', 'devopsAtScale', 'forward'],
    ['devopsFoundation', 'platformAsProduct', 'forward'],
    ['platformIntroduction', 'devopsAtScale', 'back'],
    ['undetermined', 'devopsAtScale', undefined],
    ['devopsAtScale', 'undetermined', undefined],
  ])('from %s to %s is %s', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });
});
