import type { View } from './Access';
import { remembering } from './remembering';

describe('a view that remembers', () => {
  const questions: string[][] = [];
  const ask: View['visible'] = async refs => {
    const asked = [...refs];
    questions.push(asked);
    return new Set(asked.filter(ref => !ref.includes('secret')));
  };
  const view = remembering({
    entities: 'some',
    organization: false,
    figures: 'readable',
    visible: ask,
    nameable: (refs, present = []) => ask([...refs, ...present]),
  });

  it('asks once about each entity, and about few at a time', async () => {
    expect([...(await view.visible(['a', 'secret', 'a']))]).toEqual(['a']);
    expect([...(await view.visible(['secret', 'b', 'a']))]).toEqual(['b', 'a']);
    expect(questions).toEqual([['a', 'secret'], ['b']]);
    const many = Array.from({ length: 1200 }, (_, index) => `many-${index}`);
    expect((await view.visible(many)).size).toBe(1200);
    expect(questions.slice(2).map(({ length }) => length)).toEqual([
      500, 500, 200,
    ]);
  });
});
