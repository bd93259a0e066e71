import {
  exportTableIds,
  loadMeasureIds,
  type ExportLine,
} from '@paved/plugin-platform-maturity-common';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { cellsOf } from '../fuzz/__testUtils__/cellsOf';

jest.setTimeout(120_000);

const formula = /^[=+\-@\t\r]/;

describe('files', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({ with: ['markup'] });
  });
  afterAll(() => portal.stop());

  /** The rows of a table, by its columns. */
  async function rows(
    name: string,
    path: string,
  ): Promise<Record<string, string>[]> {
    const { text, headers } = await portal
      .as(name)
      .get(`/exports/${path}`)
      .expect(200);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(headers['content-disposition']).toContain('platform-maturity-');
    const [header, ...cells] = cellsOf(text);
    expect(cells.every(row => row.length === header.length)).toBe(true);
    expect(cells.flat().filter(cell => formula.test(cell))).toEqual([]);
    return cells.map(row =>
      Object.fromEntries(header.map((column, index) => [column, row[index]])),
    );
  }

  async function lines(name: string): Promise<ExportLine[]> {
    const { body, headers } = await portal
      .as(name)
      .get('/exports/everything.ndjson')
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', chunk => {
          text += chunk;
        });
        response.on('end', () => done(null, text));
      })
      .expect(200);
    expect(headers['content-type']).toMatch(/^application\/x-ndjson/);
    return (body as string)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
  }

  it('tell the load of each group that the list tells it of', async () => {
    const { body } = await portal
      .as('admin')
      .get('/assessments?kind=Group&limit=200');
    const groups = body.items.filter((item: { load?: object }) => item.load);
    const table = await rows('admin', 'load.csv');
    expect(table.map(({ ref }) => ref)).toEqual(
      groups.map(({ subject }: { subject: { ref: string } }) => subject.ref),
    );
    expect(table).toContainEqual(
      expect.objectContaining({
        ref: 'group:default/team-a',
        members: '2',
        suppressed: '',
        services: expect.stringMatching(/^\d+$/),
        servicesPerMember: expect.stringMatching(/^\d/),
        servicesLevel: expect.stringMatching(/^(within|raised|high)$/),
      }),
    );
  });

  it('tell nothing of a team of one person', async () => {
    const alone = (await rows('admin', 'load.csv')).find(
      ({ ref }) => ref === 'group:default/team-b',
    )!;
    expect(alone).toMatchObject({ members: '', suppressed: 'yes' });
    expect(loadMeasureIds.map(id => alone[id])).toEqual(
      loadMeasureIds.map(() => ''),
    );
  });

  it.each([
    ['tools.csv', 'tool', 'CircleCI'],
    ['practices.csv', 'practice', 'ciCd'],
  ])('have what pages show: %s', async (path, column, value) => {
    const found = await rows('admin', `${path}?kind=Group`);
    expect(found.map(row => row[column])).toContain(value);
    expect(found.every(({ kind }) => kind === 'Group')).toBe(true);
  });

  it('tell of wholes, where nobody says of what', async () => {
    const kinds = (await rows('admin', 'practices.csv')).map(
      ({ kind }) => kind,
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'Domain',
      'Group',
      'Organization',
      'System',
    ]);
  });

  it('tell how the organization and groups stood each day', async () => {
    const found = await rows('admin', 'daily.csv');
    expect(found.map(({ ref }) => ref)).toEqual(
      expect.arrayContaining(['organization', 'group:default/team-a']),
    );
  });

  it('name nothing that is hidden', async () => {
    for (const id of exportTableIds) {
      const found = await rows('auditor', `${id}.csv`);
      expect(JSON.stringify(found)).not.toMatch(/vault|team-b/);
    }
    for (const name of ['auditor', 'reader']) {
      const text = JSON.stringify(await lines(name));
      expect(text).toContain('component:default/cart');
      expect(text).not.toMatch(/default\/(vault|team-b|shelter)/);
    }
  });

  it('have everything, and say that they are complete', async () => {
    const all = await lines('admin');
    const { body } = await portal.as('admin').get('/assessments?limit=200');
    expect(all[0]).toMatchObject({ type: 'export', format: 1 });
    const assessed = all.flatMap(line =>
      line.type === 'assessment' ? line.assessment.subject.ref : [],
    );
    expect(assessed.sort()).toEqual(
      body.items
        .map(({ subject }: { subject: { ref: string } }) => subject.ref)
        .sort(),
    );
    const types = new Set(all.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['policy', 'assessment', 'daily']),
    );
    expect(all[all.length - 1]).toEqual({
      type: 'end',
      lines: all.length - 1,
    });
  });

  it('tell nothing of the past to who may learn of some entities alone', async () => {
    for (const table of ['departures', 'moves', 'daily']) {
      const { status } = await portal.as('reader').get(`/exports/${table}.csv`);
      expect(status).toBe(403);
    }
    const found = await rows('reader', 'practices.csv');
    expect(found.map(({ kind }) => kind)).not.toContain('Organization');
  });

  it('leave out what a caller lacks the permission for', async () => {
    const types = new Set((await lines('reader')).map(({ type }) => type));
    expect(types).not.toContain('policy');
    expect(types).not.toContain('daily');
    expect(types).toContain('assessment');
  });

  it.each([
    ...exportTableIds.map(id => `/exports/${id}.csv`),
    '/exports/everything.ndjson',
  ])('are refused as assessments are: %s', async path => {
    await portal.as(undefined).get(path).expect(401);
    const { status, headers } = await portal.as('nobody').get(path);
    expect(status).toBe(403);
    expect(headers['content-disposition']).toBeUndefined();
  });

  it.each([
    ['load.csv?stage=nowhere', 'stage'],
    ['moves.csv?since=yesterday', 'since'],
  ])('name what is wrong: %s', async (path, field) => {
    const { body } = await portal
      .as('admin')
      .get(`/exports/${path}`)
      .expect(400);
    expect(body.error.message).toContain(field);
  });
});
