import {
  areSameAnswers,
  inputOf,
  outcomeOf,
  readAnswers,
  valueOf,
  writeAnswers,
  type Answers,
} from './answers';

const read = (search: string) => readAnswers(new URLSearchParams(search));

describe('answers in the URL', () => {
  const answers: Answers = {
    developers: 40,
    clouds: 'unknown',
    ciCd: 0.5,
    goldenPaths: 0,
  };

  it('come back as they were', () => {
    expect(read(writeAnswers(answers).toString())).toEqual({
      answers,
      ignored: [],
    });
  });

  it('stand beside what else the page keeps there', () => {
    expect(
      read('factor=compliance&compare=2&developers=40&nonsense=1'),
    ).toEqual({
      answers: { developers: 40 },
      ignored: ['nonsense=1'],
    });
  });
});

describe('inputOf', () => {
  it('leaves out what is not known, and keeps a zero', () => {
    expect(
      inputOf({
        developers: 40,
        complianceRegimes: 0,
        clouds: 'unknown',
        ciCd: 0.5,
        devSecOps: 'unknown',
        selfService: 0,
      }),
    ).toEqual({
      facts: { developers: 40, complianceRegimes: 0 },
      practices: { ciCd: 0.5 },
      capabilities: { selfService: 0 },
    });
  });
});

describe('areSameAnswers', () => {
  it.each<[boolean, Answers, Answers]>([
    [true, { developers: 40, teams: 3 }, { teams: 3, developers: 40 }],
    [true, { developers: 40, teams: 'unknown' }, { developers: 40 }],
    [false, { developers: 40 }, { developers: 41 }],
    [false, { complianceRegimes: 0 }, {}],
  ])('%s for %j and %j', (same, a, b) => {
    expect(areSameAnswers(a, b)).toBe(same);
  });
});

describe('outcomeOf', () => {
  it.each([
    [undefined, undefined],
    ['unknown', 'unknown'],
    [0, 'unmet'],
    [0.01, 'partial'],
    [0.5, 'partial'],
    [0.99, 'partial'],
    [1, 'met'],
  ] as const)('%s is %s', (value, outcome) => {
    expect(outcomeOf(value)).toBe(outcome);
  });

  it.each(['met', 'partial', 'unmet', 'unknown'] as const)(
    'is what valueOf made of %s',
    outcome => {
      expect(outcomeOf(valueOf(outcome))).toBe(outcome);
    },
  );
});
