import type { AnsweredQuestion } from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../__testUtils__/englishWords';
import { attestationOf } from '../../__testUtils__/FakeAttestations';
import { answerOf, draftOf, inputOf, problemsOf, type Draft } from './draft';

const draft = (changes: Partial<Draft>): Draft => ({
  answer: '',
  comment: '',
  days: 180,
  ...changes,
});

describe('a draft of an answer', () => {
  it.each([
    ['infrastructureTimeShare', '25', 0.25],
    ['infrastructureTimeShare', '0', 0],
    ['infrastructureTimeShare', '100', 1],
    ['infrastructureTimeShare', '12.5', 0.125],
    // A division would leave 0.07000000000000001.
    ['infrastructureTimeShare', '7', 0.07],
    ['infrastructureTimeShare', '', undefined],
    ['infrastructureTimeShare', ' ', undefined],
    ['infrastructureTimeShare', '101', undefined],
    ['infrastructureTimeShare', '-1', undefined],
    ['infrastructureTimeShare', 'a lot', undefined],
    ['incidentReviews', 'partial', 'partial'],
    ['incidentReviews', '', undefined],
    ['adoption', 'scalable', 'scalable'],
    ['adoption', 'met', undefined],
  ] as const)('of %s reads %j as %j', (question, answer, expected) => {
    expect(answerOf(question, draft({ answer }))).toBe(expected);
  });

  it('starts from the answer that it renews', () => {
    const current = attestationOf({
      subject: 'group:default/shop',
      question: 'infrastructureTimeShare',
      answer: 0.07,
      comment: 'Asked around',
    });
    const item: AnsweredQuestion = {
      question: 'infrastructureTimeShare',
      state: 'expired',
      current,
      history: [current],
    };
    expect(draftOf(item)).toEqual({
      answer: '7',
      comment: 'Asked around',
      days: 180,
    });
  });

  it('sends what was typed, and no empty comment', () => {
    expect(
      inputOf(
        'incidentReviews',
        draft({ answer: 'met', comment: '  ', days: 30 }),
      ),
    ).toEqual({ question: 'incidentReviews', answer: 'met', validForDays: 30 });
  });

  it('says what is wrong, by field', () => {
    const wrong = draft({ comment: 'x'.repeat(1001) });
    expect(inputOf('incidentReviews', wrong)).toBeUndefined();
    expect(problemsOf('incidentReviews', wrong, englishWords)).toEqual({
      answer: 'Choose one of the answers.',
      comment: 'At most 1,000 characters; these are 1,001.',
    });
    expect(
      problemsOf('infrastructureTimeShare', draft({}), englishWords),
    ).toEqual({
      answer: 'Enter a number from 0 to 100.',
    });
  });
});
