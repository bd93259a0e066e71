import Ajv from 'ajv';
import type { Attestations } from '@paved/plugin-platform-maturity-common';
import { auditLog } from '../__testUtils__/auditLog';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { openApi } from './spec/openapi';

jest.setTimeout(60_000);

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...openApi });
const errorsAgainst = (schema: string, body: unknown) => {
  ajv.validate(`document#/components/schemas/${schema}`, body);
  return ajv.errors ?? [];
};

const at = (path: string) => `/attestations/by-name/${path}`;
const teamA = at('group/default/team-a');
const shop = at('system/default/shop');
const cart = at('component/default/cart');
const vault = at('component/default/vault');
const organization = '/attestations/organization';

const reviews = { question: 'incidentReviews', answer: 'partial' };
const share = { question: 'infrastructureTimeShare', answer: 0.25 };

/** Of one question. */
const of = (body: Attestations, question: string) =>
  body.questions.find(each => each.question === question)!;

describe('attestations', () => {
  const { events, feature } = auditLog();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({
      with: ['people'],
      features: [feature],
    });
  });
  afterAll(() => portal.stop());

  const get = async (name: string, path: string): Promise<Attestations> =>
    (await portal.as(name).get(path).expect(200)).body;
  const answer = async (
    name: string,
    path: string,
    input: object,
  ): Promise<Attestations> =>
    (await portal.as(name).post(path, input).expect(201)).body;

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

  it.each<[string, string, object | undefined]>([
    // Of the owning group, or the group itself.
    ['alice', cart, undefined],
    ['bob', cart, undefined],
    ['bob', teamA, undefined],
    ['alice', vault, undefined],
    // Of a group above a group; it does not own what that one owns.
    ['chief', teamA, undefined],
    ['chief', cart, { because: 'notOwner', owners: ['group:default/team-a'] }],
    // Of another group, or of none.
    ['bob', vault, { because: 'notOwner', owners: ['group:default/team-b'] }],
    ['admin', cart, { because: 'notOwner', owners: ['group:default/team-a'] }],
    ['admin', teamA, { because: 'notOwner', owners: ['group:default/team-a'] }],
    [
      'bob',
      at('group/default/company'),
      { because: 'notOwner', owners: ['group:default/company'] },
    ],
    // Groups that are above each other, and above themselves.
    [
      'bob',
      at('group/default/cycle-one'),
      { because: 'notOwner', owners: ['group:default/cycle-one'] },
    ],
    ['admin', organization, undefined],
    [
      'reader',
      cart,
      {
        because: 'missingPermission',
        permission: 'platform-maturity.attestation.create',
      },
    ],
    ['admin', at('api/default/cart-api'), { because: 'notAsked' }],
  ])('tells %s at %s why not: %j', async (name, path, refusal) => {
    const body = await get(name, path);
    expect(body.mayAttest).toBe(!refusal);
    expect(body.refusal).toEqual(refusal);
    expect(errorsAgainst('Attestations', body)).toEqual([]);
  });

  it.each<[string, string, string, number, string]>([
    [
      'admin',
      cart,
      'incidentReviews',
      403,
      'Only the owners of component:default/cart can answer for it: group:default/team-a',
    ],
    [
      'admin',
      teamA,
      'incidentReviews',
      403,
      'Only members of group:default/team-a, or of a group above it, can answer for it',
    ],
    [
      'reader',
      cart,
      'incidentReviews',
      403,
      'platform-maturity.attestation.create',
    ],
    [
      'reader',
      organization,
      'incidentReviews',
      403,
      'platform-maturity.organization.read',
    ],
    [
      'auditor',
      vault,
      'incidentReviews',
      404,
      'No entity component:default/vault',
    ],
    [
      'nobody',
      cart,
      'incidentReviews',
      403,
      'platform-maturity.assessment.read',
    ],
    [
      'bob',
      at('api/default/cart-api'),
      'incidentReviews',
      400,
      'Nothing is asked of entities of kind API',
    ],
    [
      'admin',
      organization,
      'incidentReviews',
      400,
      'question: incidentReviews is not asked of Organization, only of Component, System, Group',
    ],
  ])(
    'does not let %s answer at %s',
    async (name, path, question, status, message) => {
      const before = events.length;
      const { body } = await portal
        .as(name)
        .post(path, { question, answer: 'met' })
        .expect(status);
      expect(body.error.message).toContain(message);
      expect(
        events.slice(before).map(({ eventId, status: end }) => [eventId, end]),
      ).toEqual([
        ['attest', 'initiated'],
        ['attest', 'failed'],
      ]);
    },
  );

  it('takes no answers from services, which may read them', async () => {
    const read = await portal.asService().get(cart).expect(200);
    expect(read.body).toMatchObject({
      mayAttest: false,
      refusal: { because: 'notAPerson' },
    });
    const { body } = await portal.asService().post(cart, reviews).expect(403);
    expect(body.error.message).toBe(
      'Only a person can answer; a service pushes facts instead',
    );
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
    const { body } = await portal.as('bob').post(teamA, input).expect(400);
    expect(body.error.message).toContain(message);
  });

  it('does not tell a hidden entity from a missing one', async () => {
    const answers = await Promise.all(
      (['get', 'post'] as const).flatMap(method =>
        ['vault', 'vaudt'].map(async name => {
          const { status, body } = await portal
            .as('auditor')
            [method](
              at(`component/default/${name}`),
              method === 'post' ? reviews : undefined,
            );
          return { status, body: JSON.stringify(body).replaceAll(name, '…') };
        }),
      ),
    );
    expect(answers[0].status).toBe(404);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[2].status).toBe(404);
    expect(answers[2]).toEqual(answers[3]);
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
    expect((await portal.as('bob').delete(path)).status).toBe(403);
    expect((await portal.as('nobody').delete(path)).status).toBe(403);
    expect((await portal.as('blind').delete(path)).status).toBe(404);

    const { body } = await portal.as('chief').delete(path).expect(200);
    expect(errorsAgainst('Attestations', body)).toEqual([]);
    const { state, history, ...rest } = of(body, 'infrastructureTimeShare');
    expect(state).toBe('unanswered');
    expect(rest).not.toHaveProperty('current');
    expect(history).toMatchObject([
      { id: current!.id, withdrawnBy: 'user:default/chief' },
    ]);

    const again = await portal.as('chief').delete(path).expect(200);
    expect(again.body).toEqual(body);
  });

  it('takes back no answer that a later one has replaced', async () => {
    const first = of(await answer('bob', teamA, reviews), 'incidentReviews')
      .current!;
    await answer('bob', teamA, { ...reviews, answer: 'met' });
    const { body } = await portal
      .as('bob')
      .delete(`/attestations/${first.id}`)
      .expect(409);
    expect(body.error.message).toContain(
      'A later answer to incidentReviews has replaced attestation',
    );
    expect(of(await get('bob', teamA), 'incidentReviews').state).toBe('valid');
  });

  it('does not tell the answer of a hidden entity from a missing one', async () => {
    const { current } = of(
      await answer('alice', vault, reviews),
      'incidentReviews',
    );
    const answers = await Promise.all(
      [current!.id, '00000000-0000-4000-8000-000000000000', 'nonsense'].map(
        async id => {
          const { status, body } = await portal
            .as('auditor')
            .delete(`/attestations/${id}`);
          return { status, body: JSON.stringify(body).replaceAll(id, '…') };
        },
      ),
    );
    expect(answers[0].status).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('names nobody whom the reader may not read', async () => {
    const { current } = of(
      await answer('carol', teamA, share),
      'infrastructureTimeShare',
    );
    expect(current?.attestedBy).toBe('user:default/carol');
    await portal.as('carol').delete(`/attestations/${current!.id}`).expect(200);

    const seen = await get('auditor', teamA);
    expect(errorsAgainst('Attestations', seen)).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('carol');
    expect(JSON.stringify(seen)).toContain('user:default/bob');
    expect(of(seen, 'infrastructureTimeShare').history[0]).toMatchObject({
      id: current!.id,
      withdrawnAt: expect.any(String),
    });
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
    expect((await portal.as('reader').get(organization)).status).toBe(403);
  });

  it('writes changes to the audit log', async () => {
    const before = events.length;
    const { current } = of(
      await answer('bob', cart, reviews),
      'incidentReviews',
    );
    await portal.as('bob').delete(`/attestations/${current!.id}`).expect(200);
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

  it.each<['get' | 'post' | 'delete', string]>([
    ['get', cart],
    ['get', organization],
    ['post', cart],
    ['delete', '/attestations/some'],
  ])('asks who calls: %s %s', async (method, path) => {
    const { status } = await portal.as(undefined)[method](path, share);
    expect(status).toBe(401);
  });
});
