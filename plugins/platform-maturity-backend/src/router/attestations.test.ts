import {
  at,
  attestationPortal,
  of,
  paths,
  reviews,
  share,
} from '../__testUtils__/attestationPortal';
import { errorsAgainst } from '../__testUtils__/contract';

jest.setTimeout(60_000);

const { teamA, shop, cart, vault, organization } = paths;

describe('attestations', () => {
  const { events, portal, get, answer } = attestationPortal();

  it.each<[string, string[]]>([
    [cart, ['incidentReviews']],
    [shop, ['incidentReviews']],
    [teamA, ['infrastructureTimeShare', 'incidentReviews']],
    [
      organization,
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
    [at('api/default/cart-api'), []],
    [at('user/default/alice'), []],
  ])('asks at %s', async (path, expected) => {
    const body = await get('admin', path);
    expect(body.questions.map(({ question }) => question)).toEqual(expected);
    expect(body.questions.map(({ state }) => state)).toEqual(
      expected.map(() => 'unanswered'),
    );
    expect(errorsAgainst('Attestations', body)).toEqual([]);
  });

  it.each<[string, object]>([
    [
      'question: unknown question; did you mean incidentReviews?',
      { question: 'incidentReview', answer: 'met' },
    ],
    [
      'answer: must be one of met, partial, unmet for incidentReviews',
      { ...reviews, answer: 'sometimes' },
    ],
    ['answer: must be a share between 0 and 1', { ...share, answer: 25 }],
    [
      'comment: must have at most 1000 characters',
      { ...share, comment: 'x'.repeat(1001) },
    ],
    [
      'comment: must not contain control characters',
      { ...share, comment: 'a\u0000b' },
    ],
    [
      'validForDays: must be a whole number of days between 1 and 400',
      { ...share, validForDays: 401 },
    ],
    ['attestedBy', { ...share, attestedBy: 'user:default/alice' }],
    ['body: must be a JSON object', []],
  ])('refuses an answer: %s', async (message, input) => {
    const { body } = await portal().as('bob').post(teamA, input).expect(400);
    expect(body.error.message).toContain(message);
  });

  it('keeps an answer, who gave it, and until when it holds', async () => {
    const before = Date.now();
    const body = await answer('bob', cart, {
      ...reviews,
      comment: ' Since May ',
      validForDays: 30,
    });
    expect(errorsAgainst('Attestations', body)).toEqual([]);
    const { state, current, history } = of(body, 'incidentReviews');
    expect(state).toBe('valid');
    expect(current).toMatchObject({
      subject: 'component:default/cart',
      answer: 'partial',
      comment: 'Since May',
      attestedBy: 'user:default/bob',
    });
    const attestedAt = Date.parse(current!.attestedAt);
    expect(attestedAt).toBeGreaterThanOrEqual(before);
    expect(Date.parse(current!.expiresAt) - attestedAt).toBe(
      30 * 24 * 3600_000,
    );
    expect(history).toEqual([current]);
    expect(await get('alice', cart)).toEqual(body);
  });

  it('holds for 180 days when nothing else is said', async () => {
    const { current } = of(
      await answer('bob', teamA, share),
      'infrastructureTimeShare',
    );
    expect(
      Date.parse(current!.expiresAt) - Date.parse(current!.attestedAt),
    ).toBe(180 * 24 * 3600_000);
  });

  it('lets the latest answer count, and lists all, latest first', async () => {
    for (const value of ['unmet', 'partial', 'met']) {
      await answer('alice', shop, { ...reviews, answer: value });
    }
    const { current, history } = of(await get('bob', shop), 'incidentReviews');
    expect(current?.answer).toBe('met');
    expect(history.map(each => each.answer)).toEqual([
      'met',
      'partial',
      'unmet',
    ]);
  });

  it('keeps both of two answers that come at once', async () => {
    const [first, second] = await Promise.all([
      answer('alice', vault, { ...reviews, answer: 'met' }),
      answer('alice', vault, { ...reviews, answer: 'unmet' }),
    ]);
    for (const body of [first, second]) {
      expect(of(body, 'incidentReviews').state).toBe('valid');
    }
    const { current, history } = of(
      await get('alice', vault),
      'incidentReviews',
    );
    expect(history.map(each => each.answer).sort()).toEqual(['met', 'unmet']);
    expect(current).toEqual(history[0]);
  });

  it('takes an answer back, once, for all who may answer', async () => {
    const { current } = of(
      await answer('chief', at('group/default/company'), share),
      'infrastructureTimeShare',
    );
    const path = `/attestations/${current!.id}`;
    expect((await portal().as('bob').delete(path)).status).toBe(403);
    expect((await portal().as('nobody').delete(path)).status).toBe(403);
    expect((await portal().as('blind').delete(path)).status).toBe(404);

    const { body } = await portal().as('chief').delete(path).expect(200);
    expect(errorsAgainst('Attestations', body)).toEqual([]);
    const { state, history, ...rest } = of(body, 'infrastructureTimeShare');
    expect(state).toBe('unanswered');
    expect(rest).not.toHaveProperty('current');
    expect(history).toMatchObject([
      { id: current!.id, withdrawnBy: 'user:default/chief' },
    ]);

    const again = await portal().as('chief').delete(path).expect(200);
    expect(again.body).toEqual(body);
  });

  it('takes back no answer that a later one has replaced', async () => {
    const first = of(await answer('bob', teamA, reviews), 'incidentReviews')
      .current!;
    await answer('bob', teamA, { ...reviews, answer: 'met' });
    const { body } = await portal()
      .as('bob')
      .delete(`/attestations/${first.id}`)
      .expect(409);
    expect(body.error.message).toContain(
      'A later answer to incidentReviews has replaced attestation',
    );
    expect(of(await get('bob', teamA), 'incidentReviews').state).toBe('valid');
  });

  it('answers for the organization as a whole', async () => {
    const body = await answer('alice', organization, {
      question: 'investment',
      answer: 'operational',
    });
    expect(body.subject).toBe('organization');
    expect(of(body, 'investment').current?.answer).toBe('operational');
    expect(of(await get('auditor', organization), 'investment')).toEqual(
      of(body, 'investment'),
    );
    expect((await portal().as('reader').get(organization)).status).toBe(403);
  });

  it('writes changes to the audit log', async () => {
    const before = events.length;
    const { current } = of(
      await answer('bob', cart, reviews),
      'incidentReviews',
    );
    await portal().as('bob').delete(`/attestations/${current!.id}`).expect(200);
    const about = {
      subject: 'component:default/cart',
      question: 'incidentReviews',
    };
    expect(events.slice(before)).toMatchObject([
      {
        eventId: 'attest',
        status: 'initiated',
        severityLevel: 'medium',
        meta: about,
      },
      {
        eventId: 'attest',
        status: 'succeeded',
        actor: { actorId: 'user:default/bob' },
      },
      {
        eventId: 'withdraw-attestation',
        status: 'initiated',
        severityLevel: 'medium',
        meta: { id: current!.id },
      },
      { eventId: 'withdraw-attestation', status: 'succeeded', meta: about },
    ]);
  });
});
