import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const cart = '/badges/component/default/cart';
const vault = '/badges/component/default/vault';
const missing = '/badges/component/default/missing';

describe('tables of assessments', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  const rows = async (name: string, query = '') => {
    const { text, headers } = await portal
      .as(name)
      .get(`/assessments/export.csv${query}`)
      .expect(200);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(headers['content-disposition']).toContain('platform-maturity.csv');
    return text.trim().split('\r\n').slice(1);
  };

  it('have what the list has, for each caller', async () => {
    for (const name of ['admin', 'reader']) {
      const { body } = await portal.as(name).get('/assessments?limit=200');
      expect((await rows(name)).map(row => row.split(',')[0])).toEqual(
        body.items.map(
          ({ subject }: { subject: { ref: string } }) => subject.ref,
        ),
      );
    }
    expect((await rows('admin')).length).toBeGreaterThan(
      (await rows('reader')).length,
    );
    expect((await rows('reader')).join('\n')).not.toContain('vault');
  });

  it('follow the filters', async () => {
    const found = await rows('admin', '?kind=Group');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(row => row.startsWith('group:'))).toBe(true);
    expect(await rows('admin', '?owner=nobody-there')).toEqual([]);
  });

  it('are refused as the list is', async () => {
    await portal.as(undefined).get('/assessments/export.csv').expect(401);
    await portal.as('nobody').get('/assessments/export.csv').expect(403);
    const { body } = await portal
      .as('admin')
      .get('/assessments/export.csv?stage=nowhere')
      .expect(400);
    expect(body.error.message).toContain('stage');
  });
});

describe('badges', () => {
  let portal: Portal;

  describe('of a portal that keeps them to itself', () => {
    beforeAll(async () => {
      portal = await startCompanyPortal();
    });
    afterAll(() => portal.stop());

    it('are for those who may read the assessment', async () => {
      await portal.as(undefined).get(cart).expect(401);
      const refusal = await portal.as('nobody').get(cart).expect(403);
      expect(refusal.headers['content-type']).toMatch(/^application\/json/);
      expect(refusal.headers['cache-control']).toBeUndefined();
      const { body, headers } = await portal.as('reader').get(cart).expect(200);
      expect(headers['content-type']).toMatch(/^image\/svg\+xml/);
      expect(headers['cache-control']).toContain('private');
      expect(String(body)).not.toContain('not assessed');
    });

    it('do not tell a hidden entity from a missing one', async () => {
      const images = await Promise.all(
        [vault, missing].map(async path => {
          const { body } = await portal.as('reader').get(path).expect(200);
          return String(body);
        }),
      );
      expect(images[0]).toContain('not assessed');
      expect(images[0]).toBe(images[1]);
      const { body } = await portal.as('admin').get(vault).expect(200);
      expect(String(body)).not.toBe(images[0]);
    });

    it('show what is asked for', async () => {
      const { body } = await portal
        .as('admin')
        .get(`${cart}?content=stage`)
        .expect(200);
      expect(String(body)).toContain('stands at');
      await portal.as('admin').get(`${cart}?content=owner`).expect(400);
    });
  });

  describe('of a portal that makes them public', () => {
    beforeAll(async () => {
      portal = await startCompanyPortal({
        config: { platformMaturity: { badges: { public: true } } },
      });
    });
    afterAll(() => portal.stop());

    it('are there for anybody, and nothing else is', async () => {
      const { body, headers } = await portal
        .as(undefined)
        .get(cart)
        .expect(200);
      expect(headers['cache-control']).toContain('public');
      expect(String(body)).not.toContain('not assessed');
      await portal.as(undefined).get('/assessments').expect(401);
      await portal.as(undefined).get('/assessments/export.csv').expect(401);
    });
  });
});
