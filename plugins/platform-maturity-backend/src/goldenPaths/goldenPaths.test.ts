import type { GoldenPathHistory } from '@paved/plugin-platform-maturity-common';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const organization = '/golden-paths/organization';
const team = '/golden-paths/by-name/group/default/team-a';
const hidden = '/golden-paths/by-name/group/default/team-b';
const missing = '/golden-paths/by-name/group/default/team-z';

describe('golden paths over the API', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  const told = async (name: string, path: string): Promise<GoldenPathHistory> =>
    (await portal.as(name).get(path).expect(200)).body;

  it.each([organization, team])('answers as described: %s', async path => {
    const body = await told('admin', `${path}?since=2020-01-01`);
    expect(errorsAgainst('GoldenPathHistory', body)).toEqual([]);
    const now = body.adoption[body.adoption.length - 1];
    expect(now).toMatchObject({ fromTemplate: 0, share: 0 });
    expect(now.components).toBeGreaterThan(0);
    expect(body.left).toEqual({ components: 0, departures: [] });
  });

  it('tells a hidden entity not from a missing one', async () => {
    const [one, other] = await Promise.all(
      [hidden, missing].map(path => portal.as('auditor').get(path).expect(404)),
    );
    expect(one.body.error.message.replace('team-b', 'team-z')).toBe(
      other.body.error.message,
    );
    await told('auditor', team);
    await portal.as('reader').get(team).expect(403);
  });

  it('asks for permission', async () => {
    for (const path of [organization, team]) {
      await portal.as(undefined).get(path).expect(401);
      await portal.as('nobody').get(path).expect(403);
    }
    const { status } = await portal.as('reader').get(organization);
    expect(status).toBe(403);
  });

  it('names what is wrong with a time', async () => {
    const { body } = await portal
      .as('admin')
      .get(`${organization}?since=yesterday`)
      .expect(400);
    expect(body.error.message).toContain('since');
  });
});
