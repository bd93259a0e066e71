import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { openApi } from './spec/openapi';

jest.setTimeout(60_000);

const cases: { name: string; input: object; expected: object }[] = JSON.parse(
  readFileSync(
    resolve(
      __dirname,
      '../../../platform-maturity-common/src/assessment/__fixtures__/recommendation.json',
    ),
    'utf8',
  ),
);

/** To the precision of the cases. */
const rounded = (answer: object) =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      typeof value === 'number' ? value.toFixed(6) : value,
    ]),
  );

const byName = '/assessments/by-name';

describe('the API', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  const get = (path: string) => portal.as('admin').get(path);
  const post = (path: string, body?: object | string) =>
    portal.as('admin').post(path, body);
  const refsAt = async (path: string): Promise<string[]> =>
    (await get(path).expect(200)).body.items.map(
      ({ subject }: { subject: { ref: string } }) => subject.ref,
    );

  it.each<['get' | 'post', string]>([
    ['get', `${byName}/component/default/cart`],
    ['get', '/assessments/organization'],
    ['get', '/assessments'],
    ['post', '/simulations'],
    ['get', '/refresh'],
    ['post', '/refresh'],
  ])('asks who calls: %s %s', async (method, path) => {
    const { status } = await portal.as(undefined)[method](path);
    expect(status).toBe(401);
  });

  it('describes itself', async () => {
    const { body } = await get('/openapi.json').expect(200);
    expect(Object.keys(body.paths)).toEqual(
      Object.keys(openApi.paths).map(path => `/api/platform-maturity${path}`),
    );
  });

  it.each<[string, string]>([
    ['Assessment', `${byName}/component/default/cart`],
    ['Assessment', `${byName}/group/default/company`],
    ['Assessment', '/assessments/organization'],
    ['AssessmentPage', '/assessments?limit=200'],
    ['AssessmentPage', '/assessments?limit=1'],
    ['RefreshState', '/refresh'],
  ])('answers with a %s as described: %s', async (schema, path) => {
    const { body } = await get(path).expect(200);
    expect(errorsAgainst(schema, body)).toEqual([]);
  });

  it.each(['component', 'Component', 'COMPONENT'])(
    'finds an entity by its kind written as %s',
    async kind => {
      const { body } = await get(`${byName}/${kind}/Default/Cart`).expect(200);
      expect(body.subject.ref).toBe('component:default/cart');
    },
  );

  it.each<[string, string]>([
    ['component/default/missing', 'No entity component:default/missing'],
    ['component/default/%F0%9F%92%A5', 'No entity component:default/'],
    ['user/default/alice', 'Entities of kind user are not assessed'],
    ['product/default/loyalty', 'Entities of kind product are not assessed'],
  ])('answers 404 with a reason for %s', async (path, message) => {
    const { body } = await get(`${byName}/${path}`).expect(404);
    expect(body.error).toMatchObject({ name: 'NotFoundError' });
    expect(body.error.message).toContain(message);
  });

  it.each([
    `${byName}/component/default/%00`,
    '/history/by-name/component/default/%00',
    '/badges/component/default/%00',
  ])('refuses a null character, which no name has: %s', async path => {
    const { body } = await get(path).expect(400);
    expect(body.error.message).toContain('null character');
  });

  it.each<[string, string[]]>([
    ['kind=system', ['system:default/shop']],
    [
      'kind=System&kind=domain',
      ['domain:default/retail', 'system:default/shop'],
    ],
    ['kind=organization', ['organization']],
    ['owner=team-b', ['component:default/vault']],
    ['owner=group:team-b', ['component:default/vault']],
    ['owner=Group%3ADefault%2FTeam-B', ['component:default/vault']],
    ['owner=user:team-b', []],
    ['search=SECRET', ['component:default/vault']],
    ['tag=java', ['component:default/cart']],
    [
      'ref=cart&ref=system:shop',
      ['component:default/cart', 'system:default/shop'],
    ],
    ['type=openapi&lifecycle=production', ['api:default/cart-api']],
    ['system=shop&kind=api', ['api:default/cart-api']],
    [
      'domain=default/retail&kind=component',
      ['component:default/cart', 'component:default/vault'],
    ],
    [
      'kind=Component&orderField=name&order=desc&limit=1',
      ['component:default/spec-less'],
    ],
  ])('lists %s', async (query, expected) => {
    expect((await refsAt(`/assessments?${query}`)).sort()).toEqual(
      expected.sort(),
    );
  });

  it('pages through everything once, keeping filters and order', async () => {
    const whole = await refsAt('/assessments?limit=200&orderField=demand');
    expect(whole).toHaveLength(17);
    const paged: string[] = [];
    let path = '/assessments?limit=3&orderField=demand';
    for (;;) {
      const { body } = await get(path).expect(200);
      paged.push(...body.items.map((item: any) => item.subject.ref));
      if (!body.nextCursor) {
        break;
      }
      path = `/assessments?limit=3&cursor=${body.nextCursor}`;
    }
    expect(paged).toEqual(whole);
  });

  const cursorOf = (state: object) =>
    Buffer.from(JSON.stringify(state)).toString('base64url');

  it.each<[string, string]>([
    ['kind=Template', 'kind'],
    ['approach=waterfall', 'approach'],
    ['approach=devops&approach=nope', 'approach'],
    ['stage=nope', 'stage'],
    ['move=nope', 'move'],
    ['owner=', 'owner'],
    ['search=', 'search'],
    ['outcome=ciCd', 'outcome'],
    ['outcome=ciCD:met', 'outcome'],
    ['ref=a:b:c', 'ref'],
    ['owner=a:b:c', 'owner'],
    ['system=a/b/c', 'system'],
    ['domain=:', 'domain'],
    ['orderField=colour', 'orderField'],
    ['order=up', 'order'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['cursor=abc', 'cursor'],
    ['cursor=', 'cursor'],
    [`cursor=${cursorOf({})}`, 'cursor'],
    [
      `cursor=${cursorOf({
        filter: {},
        orderField: 'demand',
        order: 'asc',
        skip: 0,
        after: { value: 'much', ref: 'x' },
      })}`,
      'cursor',
    ],
    [
      `cursor=${cursorOf({
        filter: { search: 'a\u0000' },
        orderField: 'name',
        order: 'asc',
        skip: 0,
      })}`,
      'cursor',
    ],
    ['search=%00', '%00'],
    ['owner=a%00', '%00'],
    ['colour=red', 'colour'],
    ['kind[a]=System', 'kind'],
  ])('refuses the query %s', async (query, field) => {
    const { body } = await get(`/assessments?${query}`).expect(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain(field);
  });

  it.each([
    '/assessments/organization',
    '/refresh',
    `${byName}/system/default/shop`,
  ])('refuses parameters that %s does not have', async path => {
    const { body } = await get(`${path}?verbose=1`).expect(400);
    expect(body.error.message).toContain('verbose');
  });

  it.each(cases)('decides $name', async ({ input, expected }) => {
    const { body } = await post('/simulations', input).expect(200);
    expect(rounded(body)).toMatchObject(rounded(expected));
    expect(errorsAgainst('Recommendation', body)).toEqual([]);
  });

  it('decides a list in its order', async () => {
    const { body } = await post(
      '/simulations',
      cases.map(({ input }) => input),
    ).expect(200);
    expect(body.map(({ move }: { move: string }) => move)).toEqual(
      cases.map(({ expected }) => (expected as { move: string }).move),
    );
    expect((await post('/simulations', []).expect(200)).body).toEqual([]);
  });

  it.each<[object | string, string]>([
    [{ facts: { developers: -1 } }, 'facts.developers'],
    [{ facts: { developers: 'ten' } }, 'facts.developers'],
    [{ facts: { developers: null } }, 'facts.developers'],
    [{ facts: { programmers: 1 } }, 'programmers'],
    [{ facts: [] }, 'facts'],
    [{ practices: { ciCd: 1.5 } }, 'practices.ciCd'],
    [{ practices: { selfService: 1 } }, 'selfService'],
    [{ capabilities: { selfService: -0.1 } }, 'capabilities.selfService'],
    [{ weights: {} }, 'weights'],
    [[{}, { practices: { ciCd: 2 } }], '1.practices.ciCd'],
    [[[]], '0'],
    [Array.from({ length: 1001 }, () => ({})), '1000 inputs'],
    ['5', 'JSON'],
    ['{', 'JSON'],
  ])('refuses the simulation %j', async (input, field) => {
    const { body } = await post('/simulations', input)
      .set('Content-Type', 'application/json')
      .expect(400);
    expect(body.error.message).toContain(field);
  });

  it('refuses a simulation without a body, and one that is too large', async () => {
    expect((await post('/simulations')).status).toBe(400);
    const large = await post(
      '/simulations',
      `[${'{},'.repeat(400_000)}{}]`,
    ).set('Content-Type', 'application/json');
    expect(large.status).toBe(400);
    expect(large.body.error.message).toBe('request entity too large');
  });

  it('reports what the run had to work around', async () => {
    const { body } = await get('/refresh').expect(200);
    expect(body).toMatchObject({
      running: false,
      lastRun: { outcome: 'succeeded', entities: 19, assessed: 17 },
    });
    const problems = body.lastRun.problems.map(
      ({ code, subject, entities }: any) =>
        [code, subject, ...entities.refs].filter(Boolean).join(' '),
    );
    expect(problems).toEqual([
      'danglingOwner group:default/team-nobody component:default/abandoned',
      'danglingOwner group:default/team-unseen component:default/shelter',
      'invalidMetadata annotations.pagerduty.com/service-id component:default/numbers',
      'missingSpec component:default/spec-less',
      'ownGroupParent group:default/cycle-one group:default/cycle-two group:default/ouroboros',
      'unknownKind Product product:default/loyalty',
    ]);
  });

  it.each([
    'component/default/numbers',
    'component/default/spec-less',
    'component/default/abandoned',
    'group/default/ouroboros',
    'group/default/cycle-one',
  ])('assesses the odd %s all the same', async path => {
    const { body } = await get(`${byName}/${path}`).expect(200);
    expect(errorsAgainst('Assessment', body)).toEqual([]);
  });
});
