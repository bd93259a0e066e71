import { PlatformMaturityClient } from './PlatformMaturityClient';

describe('the client', () => {
  const asked: string[] = [];
  let response = () => new Response('{}');
  const client = new PlatformMaturityClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal/api' },
    fetchApi: {
      fetch: (async (url: string) => {
        asked.push(url);
        return response();
      }) as typeof fetch,
    },
  });

  it.each([
    [
      () => client.getGoldenPaths('organization'),
      '/golden-paths/organization?',
    ],
    [
      () => client.getGoldenPaths('group:shop/cart', { since: '2026-01-01' }),
      '/golden-paths/by-name/group/shop/cart?since=2026-01-01',
    ],
    [
      () => client.exportTable('load', { kind: ['Group'], order: 'desc' }),
      '/exports/load.csv?kind=Group&order=desc',
    ],
    [
      () => client.exportTable('moves', { since: '2026-01-01' }),
      '/exports/moves.csv?since=2026-01-01',
    ],
    [() => client.exportEverything(), '/exports/everything.ndjson'],
  ])('asks where it is answered: %#', async (ask, path) => {
    await ask();
    expect(asked.pop()).toBe(`http://portal/api${path}`);
  });

  it('has files as they come', async () => {
    response = () => new Response('ref\r\n');
    const file = await client.exportTable('daily');
    expect(await file.text()).toBe('ref\r\n');
  });

  it('throws what is no success', async () => {
    response = () =>
      Response.json(
        { error: { name: 'NotAllowedError', message: 'Not allowed' } },
        { status: 403 },
      );
    await expect(client.exportEverything()).rejects.toThrow('403');
  });
});
