import { attestationInputSchema } from './attestationInput';

const share = { question: 'infrastructureTimeShare', answer: 0.3 };

describe('attestationInputSchema', () => {
  it.each<[object]>([
    [share],
    [{ ...share, answer: 0 }],
    [{ ...share, answer: 1, validForDays: 400 }],
    [{ question: 'incidentReviews', answer: 'partial', comment: 'Since May' }],
    [{ question: 'selfServiceWithoutTickets', answer: 'unmet' }],
    [{ question: 'investment', answer: 'optimizing', validForDays: 1 }],
  ])('takes %j', input => {
    expect(attestationInputSchema.parse(input)).toEqual(input);
  });

  it('trims a comment', () => {
    expect(
      attestationInputSchema.parse({ ...share, comment: '  Last quarter\n' }),
    ).toEqual({ ...share, comment: 'Last quarter' });
  });

  it.each<[unknown, string, string]>([
    [
      { ...share, question: 'infrastructureTimeshare' },
      'question',
      'unknown question; did you mean infrastructureTimeShare?',
    ],
    [
      { ...share, question: 'favouriteColour' },
      'question',
      'must be one of infrastructureTimeShare, incidentReviews, selfServiceWithoutTickets, investment, adoption, interfaces, operations, measurement',
    ],
    [
      { ...share, answer: 1.01 },
      'answer',
      'must be a share between 0 and 1 for infrastructureTimeShare, such as 0.25',
    ],
    [
      { ...share, answer: -0.1 },
      'answer',
      'must be a share between 0 and 1 for infrastructureTimeShare, such as 0.25',
    ],
    [
      { ...share, answer: 'a lot' },
      'answer',
      'must be a share between 0 and 1 for infrastructureTimeShare, such as 0.25',
    ],
    [{ ...share, answer: null }, 'answer', 'must be a number or a word'],
    [
      { question: 'incidentReviews', answer: 'unknown' },
      'answer',
      'must be one of met, partial, unmet for incidentReviews',
    ],
    [
      { question: 'incidentReviews', answer: 1 },
      'answer',
      'must be one of met, partial, unmet for incidentReviews',
    ],
    [
      { question: 'adoption', answer: 'met' },
      'answer',
      'must be one of provisional, operational, scalable, optimizing for adoption',
    ],
    [
      { ...share, comment: 'x'.repeat(1001) },
      'comment',
      'must have at most 1000 characters',
    ],
    ...[0, 401, 1.5, '30'].map(
      validForDays =>
        [
          { ...share, validForDays },
          'validForDays',
          'must be a whole number of days between 1 and 400',
        ] as [unknown, string, string],
    ),
  ])('refuses %j', (input, field, message) => {
    const { error } = attestationInputSchema.safeParse(input);
    expect(
      error?.issues.map(({ path, message: text }) => [path.join('.'), text]),
    ).toEqual([[field, message]]);
  });

  it('refuses what it does not know', () => {
    expect(
      attestationInputSchema.safeParse({ ...share, attestedBy: 'me' }).success,
    ).toBe(false);
  });
});
