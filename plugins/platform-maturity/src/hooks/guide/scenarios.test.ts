import {
  longestName,
  nameProblemOf,
  nextIdAfter,
  readScenarios,
  writeScenarios,
  type Scenario,
} from './scenarios';

const pilot: Scenario = {
  id: '1',
  name: 'Pilot',
  savedAt: '2026-01-01T00:00:00.000Z',
  answers: { developers: 40, clouds: 'unknown', ciCd: 0.5 },
};

describe('scenarios', () => {
  it('come back from what is stored', () => {
    const stored = JSON.parse(JSON.stringify(writeScenarios([pilot])));

    expect(readScenarios(stored)).toEqual([pilot]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { id: '1' }],
    ['no objects', [null, 'Pilot', 3]],
    ['no name', [{ id: '1', savedAt: pilot.savedAt, answers: '' }]],
  ])('are none where %s is stored', (_what, stored) => {
    expect(readScenarios(stored)).toEqual([]);
  });

  it('are kept beside what cannot be read, once each', () => {
    const [stored] = writeScenarios([pilot]);

    expect(
      readScenarios([
        { ...stored, answers: 'developers=40&nonsense=1' },
        null,
        { ...stored, name: 'Again' },
      ]),
    ).toEqual([{ ...pilot, answers: { developers: 40 } }]);
  });

  it('get ids that are free', () => {
    expect(nextIdAfter([])).toBe('1');
    expect(nextIdAfter([{ ...pilot, id: '7' }, pilot])).toBe('8');
    expect(nextIdAfter([{ ...pilot, id: 'by hand' }])).toBe('1');
  });
});

describe('nameProblemOf', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['pilot', 'taken'],
    ['  Pilot ', 'taken'],
    ['x'.repeat(longestName + 1), 'tooLong'],
    ['x'.repeat(longestName), undefined],
    ['Pilot 2', undefined],
  ])('of "%s" is %s', (name, problem) => {
    expect(nameProblemOf(name, [pilot])).toBe(problem);
  });
});
