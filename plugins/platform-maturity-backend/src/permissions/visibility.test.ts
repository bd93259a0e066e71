import { explain } from '@paved/plugin-platform-maturity-common';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const byName = '/assessments/by-name';
const hidden = ['vault', 'team-b', 'shelter'];

/**
 * See the test policy: the reader and the auditor may not see the component
 * "vault", its owner "team-b" and the component "shelter"; the reader may not
 * see the organization as a whole either.
 */
describe('what callers may see', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  const refsOf = (body: any): string[] =>
    body.items.map((item: any) => item.subject.ref);

  it.each<[string, 'get' | 'post', string, number]>([
    ['admin', 'get', '/assessments', 200],
    ['admin', 'get', '/assessments/organization', 200],
    ['admin', 'get', '/refresh', 200],
    ['auditor', 'get', '/assessments/organization', 200],
    ['reader', 'get', '/assessments', 200],
    ['reader', 'get', `${byName}/component/default/cart`, 200],
    ['reader', 'get', '/assessments/organization', 403],
    ['reader', 'post', '/simulations', 200],
    ['reader', 'get', '/refresh', 200],
    ['reader', 'post', '/refresh', 403],
    ['blind', 'get', '/assessments', 200],
    ['blind', 'get', `${byName}/component/default/cart`, 404],
    ['nobody', 'get', '/assessments', 403],
    ['nobody', 'get', `${byName}/component/default/cart`, 403],
    ['nobody', 'get', '/assessments/organization', 403],
    ['nobody', 'post', '/simulations', 403],
    ['nobody', 'get', '/refresh', 403],
    ['nobody', 'post', '/refresh', 403],
  ])('%s: %s %s answers %i', async (name, method, path, status) => {
    const response = await portal.as(name)[method](path, {});
    expect(response.status).toBe(status);
  });

  it('names the permission that is missing', async () => {
    const { body } = await portal.as('nobody').get('/assessments');
    expect(body.error.message).toBe(
      'You do not have the permission platform-maturity.assessment.read',
    );
  });

  it('does not tell a hidden entity from a missing one', async () => {
    const answers = await Promise.all(
      ['vault', 'vaudt'].map(async name => {
        const { status, body } = await portal
          .as('reader')
          .get(`${byName}/component/default/${name}`);
        return { status, body: JSON.stringify(body).replaceAll(name, '…') };
      }),
    );
    expect(answers[0].status).toBe(404);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('lists all to those who may see all', async () => {
    const { body } = await portal.as('admin').get('/assessments?limit=200');
    expect(refsOf(body)).toHaveLength(17);
    expect(refsOf(body)).toContain('component:default/vault');
    expect(refsOf(body)).toContain('organization');
  });

  it('lists the organization to those who may see it', async () => {
    const { body } = await portal.as('auditor').get('/assessments?limit=200');
    expect(refsOf(body)).toHaveLength(14);
    expect(refsOf(body)).toContain('organization');
  });

  it('lists the rest to those who may see some', async () => {
    const { body } = await portal.as('reader').get('/assessments?limit=200');
    expect(refsOf(body)).toHaveLength(13);
    expect(body.nextCursor).toBeUndefined();
    expect(refsOf(body)).not.toContain('organization');
    for (const name of hidden) {
      expect(refsOf(body).join()).not.toContain(name);
    }
  });

  it('lists nothing to those who may see nothing', async () => {
    const { body } = await portal.as('blind').get('/assessments');
    expect(body).toEqual({ items: [] });
  });

  it.each(['name', 'demand', 'stage'])(
    'pages by %s without a trace of what is hidden',
    async orderField => {
      const whole = await portal
        .as('reader')
        .get(`/assessments?limit=200&orderField=${orderField}`);
      const paged: string[] = [];
      let path = `/assessments?limit=1&orderField=${orderField}`;
      for (;;) {
        const { body } = await portal.as('reader').get(path).expect(200);
        expect(body.items).toHaveLength(1);
        paged.push(...refsOf(body));
        if (!body.nextCursor) {
          break;
        }
        const state = Buffer.from(body.nextCursor, 'base64url').toString();
        for (const name of hidden) {
          expect(state).not.toContain(name);
        }
        path = `/assessments?limit=1&cursor=${body.nextCursor}`;
      }
      expect(paged).toEqual(refsOf(whole.body));
    },
  );

  it.each([
    'system/default/shop',
    'domain/default/retail',
    'group/default/company',
    'component/default/cart',
    'resource/default/cart-db',
  ])('names nothing hidden in the assessment of %s', async path => {
    const all = await portal.as('admin').get(`${byName}/${path}`).expect(200);
    const some = await portal
      .as('auditor')
      .get(`${byName}/${path}`)
      .expect(200);
    const text = JSON.stringify(some.body);
    for (const name of hidden) {
      expect(text).not.toContain(name);
    }
    // Told from what is left, not from what is stored.
    expect(some.body.inWords).toBe(explain(some.body).text);
    // Figures are the same for all who may read the organization.
    const { approach, stage, move, demand, demandCoverage } = all.body;
    expect(some.body).toMatchObject({
      approach,
      stage,
      move,
      demand,
      demandCoverage,
    });
    expect(some.body.practices.ciCd.counts).toEqual(
      all.body.practices.ciCd.counts,
    );
  });

  it('shows what the fixture hides to those who may see it', async () => {
    const { body } = await portal
      .as('admin')
      .get(`${byName}/system/default/shop`);
    expect(body.practiceScope.components).toEqual({
      total: 2,
      refs: ['component:default/cart', 'component:default/vault'],
    });
    for (const name of ['auditor', 'reader']) {
      const { body: redacted } = await portal
        .as(name)
        .get(`${byName}/system/default/shop`);
      expect(redacted.practiceScope.components).toEqual({
        total: 1,
        refs: ['component:default/cart'],
      });
    }
  });

  it('names nothing hidden in the organization either', async () => {
    const { body } = await portal
      .as('auditor')
      .get('/assessments/organization')
      .expect(200);
    for (const name of hidden) {
      expect(JSON.stringify(body)).not.toContain(name);
    }
  });

  it('counts hidden teams where tools are rolled up, and names none', async () => {
    const toolsOf = async (name: string) => {
      const { body } = await portal
        .as(name)
        .get('/assessments/organization')
        .expect(200);
      return body.rollUp.tools.ciCd.tools;
    };
    const circleCi = { tool: 'CircleCI', components: 2, teams: 2 };
    expect(await toolsOf('admin')).toEqual([
      {
        ...circleCi,
        groups: {
          total: 2,
          refs: ['group:default/team-a', 'group:default/team-b'],
        },
      },
    ]);
    expect(await toolsOf('auditor')).toEqual([
      { ...circleCi, groups: { total: 1, refs: ['group:default/team-a'] } },
    ]);
  });

  it('lists the load of groups, and of a team of one nothing', async () => {
    const { body } = await portal
      .as('admin')
      .get('/assessments?kind=Group&orderField=servicesPerMember&order=desc')
      .expect(200);
    const loads = Object.fromEntries(
      body.items.map(({ subject, load }: any) => [subject.name, load]),
    );
    expect(loads['team-a']).toMatchObject({
      teams: 1,
      members: 2,
      figures: { services: { perMember: expect.any(Number) } },
    });
    expect(loads['team-b']).toEqual({ teams: 1, suppressed: true });
    expect(loads['cycle-one']).toBeUndefined();
    // What is not told comes last, wherever it would belong.
    expect(refsOf(body).slice(0, 2)).toEqual([
      'group:default/company',
      'group:default/team-a',
    ]);
  });

  it('leaves out problems of hidden entities', async () => {
    const admin = await portal.as('admin').get('/refresh').expect(200);
    expect(JSON.stringify(admin.body)).toContain('shelter');
    const { body } = await portal.as('auditor').get('/refresh').expect(200);
    expect(JSON.stringify(body)).toContain('abandoned');
    expect(JSON.stringify(body)).not.toContain('shelter');
    expect(JSON.stringify(body)).not.toContain('team-unseen');
  });

  it('tells how a refresh went to those who may learn of all entities', async () => {
    for (const name of ['reader', 'blind']) {
      const { body } = await portal.as(name).get('/refresh').expect(200);
      expect(body).toEqual({
        running: expect.any(Boolean),
        lastSuccessAt: expect.any(String),
      });
    }
  });
});
