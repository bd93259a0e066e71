import type { History } from '@paved/plugin-platform-maturity-common';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const cart = '/history/by-name/component/default/cart';
const vault = '/history/by-name/component/default/vault';
const missing = '/history/by-name/component/default/missing';

describe('history over the API', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
    // A first change: what the team says of its incidents.
    await portal
      .as('admin')
      .post('/facts', {
        reports: [
          {
            subject: 'component:default/vault',
            practice: 'incidentResponse',
            outcome: 'met',
          },
          {
            subject: 'component:default/cart',
            practice: 'observability',
            outcome: 'met',
          },
        ],
      })
      .expect(200);
    await untilThereIsHistory();
  });
  afterAll(() => portal.stop());

  async function untilThereIsHistory() {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { body } = await portal.as('admin').get(vault);
      if (body.entries.length > 1) {
        return;
      }
      await portal.as('admin').post('/refresh');
      await new Promise(done => setTimeout(done, 500));
    }
    throw new Error('Nothing changed');
  }

  async function untilRefreshed() {
    for (;;) {
      const { body } = await portal.as('admin').get('/refresh');
      if (!body.running) {
        return;
      }
      await new Promise(done => setTimeout(done, 200));
    }
  }

  const history = async (name: string, path: string): Promise<History> =>
    (await portal.as(name).get(path).expect(200)).body;

  it('tells how a subject came to stand as it does, and why', async () => {
    const { subject, entries, points, goneAt } = await history('admin', vault);
    expect(subject).toMatchObject({ name: 'vault', title: 'Secret vault' });
    expect(goneAt).toBeUndefined();
    const [present, before] = entries;
    expect(present.until).toBeUndefined();
    expect(before.until).toBe(present.since);
    expect(before.causes).toBeUndefined();
    expect(present.causes).toContainEqual(
      expect.objectContaining({
        type: 'finding',
        practice: 'incidentResponse',
      }),
    );
    expect(points.map(({ at }) => at)).toEqual(
      [...points.map(({ at }) => at)].sort(),
    );
  });

  it('goes on to the last refresh, and not only to the last change', async () => {
    await portal.as('admin').post('/refresh').expect(202);
    await untilRefreshed();
    const {
      entries: [present],
      points,
      checkedAt,
    } = await history('admin', vault);
    const { body: refresh } = await portal.as('admin').get('/refresh');
    expect(checkedAt).toBe(refresh.lastSuccessAt);
    expect(Date.parse(checkedAt!)).toBeGreaterThan(Date.parse(present.since));
    const { since, causes, ...standing } = present;
    expect(points[points.length - 1]).toEqual({ at: checkedAt, ...standing });
    expect(points.filter(({ at }) => at === checkedAt)).toHaveLength(1);
  });

  it.each([
    ['History', vault],
    ['History', '/history/organization'],
    ['Moves', '/history/moves?since=2020-01-01'],
  ])('answers with %s as described: %s', async (schema, path) => {
    const { body } = await portal.as('admin').get(path).expect(200);
    expect(errorsAgainst(schema, body)).toEqual([]);
  });

  it('shows a hidden entity to nobody, and tells it not from a missing one', async () => {
    const [hidden, none] = await Promise.all(
      [vault, missing].map(path => portal.as('auditor').get(path).expect(404)),
    );
    expect(hidden.body.error.message.replace('vault', 'missing')).toBe(
      none.body.error.message,
    );
    await history('auditor', cart);
    const { body } = await portal
      .as('auditor')
      .get('/history/moves?since=2020-01-01')
      .expect(200);
    expect(JSON.stringify(body)).not.toContain('vault');
  });

  it('tells nobody of the past who may learn of some entities alone', async () => {
    for (const path of [cart, vault, missing, '/history/moves']) {
      const { body } = await portal.as('reader').get(path).expect(403);
      expect(body.error.message).toContain('organization.read');
    }
  });

  it('asks for permission', async () => {
    for (const path of [cart, '/history/organization', '/history/moves']) {
      await portal.as(undefined).get(path).expect(401);
      await portal.as('nobody').get(path).expect(403);
    }
    const { status } = await portal.as('reader').get('/history/organization');
    expect(status).toBe(403);
  });

  it.each(['yesterday', '2026-99-99', '-1', '99999-01-01', ''])(
    'refuses %j as a time',
    async since => {
      const { body } = await portal
        .as('admin')
        .get(`/history/moves?since=${since}`)
        .expect(400);
      expect(body.error.message).toContain('since');
    },
  );
});
