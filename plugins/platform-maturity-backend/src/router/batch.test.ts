import { batchLimit } from '@paved/plugin-platform-maturity-common';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { HistoryService } from '../history/HistoryService';

jest.setTimeout(60_000);

const since = '2026-01-01';
const cart = 'component:default/cart';
const cartPath = 'by-name/component/default/cart';

/** Each read, and where the same is answered alone. */
const reads: [object, string][] = [
  [{ operation: 'getAssessment', subject: cart }, `/assessments/${cartPath}`],
  [
    { operation: 'getAssessment', subject: 'organization' },
    '/assessments/organization',
  ],
  [{ operation: 'listAssessments' }, '/assessments'],
  [
    {
      operation: 'listAssessments',
      query: { kind: ['Component'], orderField: 'demand', limit: 2 },
    },
    '/assessments?kind=component&orderField=demand&limit=2',
  ],
  [{ operation: 'getHistory', subject: cart }, `/history/${cartPath}`],
  [
    { operation: 'getHistory', subject: 'organization' },
    '/history/organization',
  ],
  [{ operation: 'listMoves', since }, `/history/moves?since=${since}`],
  [
    { operation: 'getGoldenPaths', subject: cart, since },
    `/golden-paths/${cartPath}?since=${since}`,
  ],
  [
    { operation: 'getGoldenPaths', subject: 'organization', since },
    `/golden-paths/organization?since=${since}`,
  ],
  [
    { operation: 'getAttestations', subject: cart },
    `/attestations/${cartPath}`,
  ],
  [
    { operation: 'getAttestations', subject: 'organization' },
    '/attestations/organization',
  ],
  [{ operation: 'getPolicy' }, '/policy'],
  [{ operation: 'getRefresh' }, '/refresh'],
  [
    { operation: 'getAssessment', subject: 'component:default/nowhere' },
    '/assessments/by-name/component/default/nowhere',
  ],
];

describe('a batch', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());
  afterEach(() => jest.restoreAllMocks());

  const send = (user: string | undefined, body: object) =>
    portal.as(user).post('/batch', body);

  it.each(['admin', 'reader', 'alice', 'nobody'])(
    'answers %s what the reads answer alone, in their order',
    async user => {
      const { body } = await send(user, {
        reads: reads.map(([read]) => read),
      }).expect(200);

      expect(errorsAgainst('BatchedAnswers', body)).toEqual([]);
      const alone = [];
      for (const [, path] of reads) {
        const answer = await portal.as(user).get(path);
        alone.push({ status: answer.status, body: told(answer.body) });
      }
      expect(
        body.answers.map((answer: { status: number; body: object }) => ({
          ...answer,
          body: told(answer.body),
        })),
      ).toEqual(alone);
    },
  );

  it('asks who calls', async () => {
    const { status } = await send(undefined, {
      reads: [{ operation: 'getPolicy' }],
    });
    expect(status).toBe(401);
  });

  it('answers the others where one fails inside, which it keeps to itself', async () => {
    jest
      .spyOn(HistoryService.prototype, 'ofOrganization')
      .mockRejectedValue(new Error('select "secret" from history'));
    const { body } = await send('admin', {
      reads: [
        { operation: 'getHistory', subject: 'organization' },
        { operation: 'getPolicy' },
      ],
    }).expect(200);
    expect(body.answers.map(({ status }: any) => status)).toEqual([500, 200]);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(body.answers[0].body.error.message).toMatch(/Its log tells why/);
  });

  it.each<[string, object, RegExp]>([
    ['a list', [], /body: must be a JSON object/],
    ['nothing to read', { reads: [] }, /reads: /],
    [
      'too much to read',
      { reads: Array(batchLimit + 1).fill({ operation: 'getPolicy' }) },
      /reads: .*20/,
    ],
    [
      'what writes',
      { reads: [{ operation: 'refresh' }] },
      /reads\.0\.operation: /,
    ],
    [
      'a name that it does not know',
      { reads: [{ operation: 'listMoves', from: since }] },
      /reads\.0: .*from/,
    ],
    [
      'a filter that it does not know',
      { reads: [{ operation: 'listAssessments', query: { limit: 500 } }] },
      /reads\.0\.query\.limit: /,
    ],
  ])('refuses %s as a whole', async (_, input, message) => {
    const { body } = await send('admin', input).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it.each<[object, RegExp]>([
    [
      { operation: 'getAssessment', subject: 'cart' },
      /subject: "cart" is not an entity reference; expected kind:/,
    ],
    [
      { operation: 'getHistory', subject: 'a:b:c' },
      /subject: "a:b:c" is not an entity reference/,
    ],
    [{ operation: 'listMoves', since: 'noon' }, /since: "noon" is no time/],
    [
      { operation: 'listAssessments', query: { search: 'a\0' } },
      /search: must not contain a null character/,
    ],
    [
      { operation: 'listAssessments', query: { owner: ['a:b:c'] } },
      /owner: "a:b:c" is not an entity reference/,
    ],
  ])('says what is wrong with a read: %#', async (read, message) => {
    const { body } = await send('admin', {
      reads: [read, { operation: 'getPolicy' }],
    }).expect(200);
    expect(body.answers.map(({ status }: any) => status)).toEqual([400, 200]);
    expect(body.answers[0].body.error.message).toMatch(message);
  });
});

/** An answer without the address that it was asked at, which differs. */
function told(body: { error?: { name: string; message: string } }) {
  return body.error
    ? { error: { name: body.error.name, message: body.error.message } }
    : body;
}
