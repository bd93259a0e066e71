import { badgeContents, badgeOf } from './badgeOf';

const answer = { approach: 'hybrid', stage: 'devopsAtScale' } as const;

describe('badgeOf', () => {
  it.each([
    ['answer', 'DevOps with a thin platform · at DevOps at scale'],
    ['approach', 'context calls for: DevOps with a thin platform'],
    ['stage', 'stands at: DevOps at scale'],
  ] as const)('shows the %s', (content, words) => {
    const svg = badgeOf(answer, content);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(words);
    expect(svg).toContain('role="img"');
  });

  it('says that nothing is known, whatever is asked for', () => {
    for (const content of badgeContents) {
      expect(badgeOf(undefined, content)).toContain('not assessed');
    }
  });
});
