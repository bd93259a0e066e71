import type { Attestation } from '../reports';
import { answeredQuestions } from './answeredQuestions';
import { attestationHistoryLimit } from './attestations';

const now = Date.parse('2026-07-01T00:00:00.000Z');

const reviews = (changes: Partial<Attestation> = {}): Attestation => ({
  id: 'a',
  subject: 'system:default/shop',
  question: 'incidentReviews',
  answer: 'met',
  attestedBy: 'user:default/olga',
  attestedAt: '2026-06-01T00:00:00.000Z',
  expiresAt: '2026-12-01T00:00:00.000Z',
  ...changes,
});

const withdrawn = {
  withdrawnAt: '2026-06-02T00:00:00.000Z',
  withdrawnBy: 'user:default/olga',
};

const stateOf = (...attestations: Attestation[]) => {
  const [{ state, current }] = answeredQuestions('System', attestations, now);
  return current ? `${state} ${current.id}` : state;
};

describe('answeredQuestions', () => {
  it.each<[string, Attestation[], string]>([
    ['nobody answered', [], 'unanswered'],
    ['the answer holds', [reviews()], 'valid a'],
    [
      'it expires later today',
      [reviews({ expiresAt: '2026-07-01T00:00:00.001Z' })],
      'valid a',
    ],
    [
      'it expires now',
      [reviews({ expiresAt: '2026-07-01T00:00:00.000Z' })],
      'expired a',
    ],
    ['it was taken back', [reviews(withdrawn)], 'unanswered'],
    [
      'the later of two was taken back',
      [reviews({ id: 'b', ...withdrawn }), reviews()],
      'unanswered',
    ],
    [
      'it was answered again after taking it back',
      [reviews({ id: 'b' }), reviews(withdrawn)],
      'valid b',
    ],
    [
      'the later of two expired first',
      [reviews({ id: 'b', expiresAt: '2026-06-15T00:00:00.000Z' }), reviews()],
      'expired b',
    ],
  ])('%s', (_case, attestations, expected) => {
    expect(stateOf(...attestations)).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['Component', ['incidentReviews']],
    ['system', ['incidentReviews']],
    ['Group', ['infrastructureTimeShare', 'incidentReviews']],
    [
      'Organization',
      [
        'infrastructureTimeShare',
        'selfServiceWithoutTickets',
        'investment',
        'adoption',
        'interfaces',
        'operations',
        'measurement',
      ],
    ],
    ['API', []],
  ])('asks a %s', (kind, expected) => {
    expect(
      answeredQuestions(kind, [], now).map(({ question }) => question),
    ).toEqual(expected);
  });

  it('keeps a long history short', () => {
    const all = Array.from({ length: 60 }, (_, index) =>
      reviews({ id: String(index) }),
    );
    const [{ history, current }] = answeredQuestions('System', all, now);
    expect(history).toHaveLength(attestationHistoryLimit);
    expect(current?.id).toBe('0');
  });
});
