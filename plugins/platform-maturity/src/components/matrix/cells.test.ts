import { matrixOf } from './cells';

describe('matrixOf', () => {
  it('is empty without components', () => {
    expect(matrixOf([])).toEqual({
      rows: [],
      stages: [],
      totals: [],
      largest: 0,
    });
  });

  it('has a row and a column for what occurs, unknown last', () => {
    expect(
      matrixOf([
        { approach: 'undetermined', stage: 'undetermined', components: 4 },
        { approach: 'hybrid', stage: 'undetermined', components: 1 },
        { approach: 'hybrid', stage: 'devopsFoundation', components: 7 },
        { approach: 'devops', stage: 'devopsAtScale', components: 2 },
      ]),
    ).toEqual({
      stages: ['devopsFoundation', 'devopsAtScale', 'undetermined'],
      rows: [
        { approach: 'devops', counts: [0, 2, 0], total: 2 },
        { approach: 'hybrid', counts: [7, 0, 1], total: 8 },
        { approach: 'undetermined', counts: [0, 0, 4], total: 4 },
      ],
      totals: [7, 2, 5],
      largest: 7,
    });
  });
});
