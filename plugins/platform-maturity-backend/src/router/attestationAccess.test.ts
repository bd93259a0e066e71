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

const { teamA, cart, vault, organization } = paths;

describe('who may answer, and see answers', () => {
  const { events, portal, get, answer } = attestationPortal();

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
      const { body } = await portal()
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
    const read = await portal().asService().get(cart).expect(200);
    expect(read.body).toMatchObject({
      mayAttest: false,
      refusal: { because: 'notAPerson' },
    });
    const { body } = await portal().asService().post(cart, reviews).expect(403);
    expect(body.error.message).toBe(
      'Only a person can answer; a service pushes facts instead',
    );
  });

  it('does not tell a hidden entity from a missing one', async () => {
    const answers = await Promise.all(
      (['get', 'post'] as const).flatMap(method =>
        ['vault', 'vaudt'].map(async name => {
          const { status, body } = await portal()
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

  it('does not tell the answer of a hidden entity from a missing one', async () => {
    const { current } = of(
      await answer('alice', vault, reviews),
      'incidentReviews',
    );
    const answers = await Promise.all(
      [current!.id, '00000000-0000-4000-8000-000000000000', 'nonsense'].map(
        async id => {
          const { status, body } = await portal()
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
    await portal()
      .as('carol')
      .delete(`/attestations/${current!.id}`)
      .expect(200);

    await answer('bob', teamA, share);

    const seen = await get('auditor', teamA);
    expect(errorsAgainst('Attestations', seen)).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('carol');
    expect(JSON.stringify(seen)).toContain('user:default/bob');
    expect(of(seen, 'infrastructureTimeShare').history[1]).toMatchObject({
      id: current!.id,
      withdrawnAt: expect.any(String),
    });
  });

  it.each<['get' | 'post' | 'delete', string]>([
    ['get', cart],
    ['get', organization],
    ['post', cart],
    ['delete', '/attestations/some'],
  ])('asks who calls: %s %s', async (method, path) => {
    const { status } = await portal().as(undefined)[method](path, share);
    expect(status).toBe(401);
  });
});
