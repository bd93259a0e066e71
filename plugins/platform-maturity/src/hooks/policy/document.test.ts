import {
  isSame,
  valueAt,
  withValue,
  type PolicyDocument,
  type PolicyValue,
} from './document';

const document: PolicyDocument = {
  cutoffs: { foundation: 0.7 },
  technologies: { 'Next.js': ['next'] },
  practices: { ciCd: { weight: 2, signals: [{ id: 'a', remove: true }] } },
};

describe('the value at a key', () => {
  it.each<[string, PolicyValue | undefined]>([
    ['cutoffs.foundation', 0.7],
    ['cutoffs', { foundation: 0.7 }],
    ['technologies.Next.js', ['next']],
    ['practices.ciCd.weight', 2],
    ['cutoffs.foundation.low', undefined],
    ['cutoffs.toString', undefined],
    ['clouds.AWS', undefined],
  ])('%s is %j', (key, value) => {
    expect(valueAt(document, key)).toEqual(value);
  });
});

describe('another value at a key', () => {
  it.each<[string, PolicyValue | undefined, PolicyDocument]>([
    ['cutoffs.foundation', 0.8, { ...document, cutoffs: { foundation: 0.8 } }],
    [
      'factors.compliance.enabled',
      false,
      { ...document, factors: { compliance: { enabled: false } } },
    ],
    [
      'technologies.Next.js',
      [],
      { ...document, technologies: { 'Next.js': [] } },
    ],
    [
      'practices.ciCd.weight',
      undefined,
      {
        ...document,
        practices: { ciCd: { signals: [{ id: 'a', remove: true }] } },
      },
    ],
    ['clouds.AWS', undefined, document],
  ])('%s becomes %j', (key, value, after) => {
    expect(withValue(document, key, value)).toEqual(after);
  });

  it('takes away the parts that are left empty', () => {
    expect(
      Object.keys(withValue(document, 'cutoffs.foundation', undefined)),
    ).toEqual(['technologies', 'practices']);
  });

  it('leaves the document alone', () => {
    withValue(document, 'cutoffs.foundation', 0.1);
    expect(valueAt(document, 'cutoffs.foundation')).toBe(0.7);
  });
});

it('compares values without regard to the order of keys', () => {
  expect(isSame({ low: 1, high: 2 }, { high: 2, low: 1 })).toBe(true);
  expect(isSame({ low: 1, high: 2 }, { low: 1, high: 3 })).toBe(false);
  expect(isSame(undefined, null)).toBe(false);
});
