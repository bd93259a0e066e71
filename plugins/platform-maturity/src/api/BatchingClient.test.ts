import { failureOf } from '../hooks';
import { BatchingClient } from './BatchingClient';

interface Asked {
  url: string;
  method: string;
  body?: { reads: { operation: string }[] };
}

/** A backend that answers each read with its name, but for those that fail. */
function start(failing: Record<string, number> = {}) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init?: RequestInit) => {
    const body = init?.body ? JSON.parse(String(init.body)) : undefined;
    asked.push({ url, method: init?.method ?? 'GET', body });
    if (!body) {
      return Response.json({ alone: url });
    }
    return Response.json({
      answers: body.reads.map(({ operation }: { operation: string }) =>
        operation in failing
          ? {
              status: failing[operation],
              body: {
                error: { name: 'NotAllowedError', message: 'Not for you' },
                response: { statusCode: failing[operation] },
              },
            }
          : { status: 200, body: { of: operation } },
      ),
    });
  };
  const client = new BatchingClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal' },
    fetchApi: { fetch: fetch as typeof globalThis.fetch },
  });
  return { asked, client };
}

describe('the client of the pages', () => {
  it('reads in one request what is asked for at the same time', async () => {
    const { asked, client } = start();

    const answers = await Promise.all([
      client.getOrganization(),
      client.getRefresh(),
      client.listAssessments({ kind: ['Group'] }),
      client.getHistory('organization'),
    ]);

    expect(asked).toEqual([
      {
        url: 'http://portal/batch',
        method: 'POST',
        body: {
          reads: [
            { operation: 'getAssessment', subject: 'organization' },
            { operation: 'getRefresh' },
            { operation: 'listAssessments', query: { kind: ['Group'] } },
            { operation: 'getHistory', subject: 'organization' },
          ],
        },
      },
    ]);
    expect(answers).toEqual([
      { of: 'getAssessment' },
      { of: 'getRefresh' },
      { of: 'listAssessments' },
      { of: 'getHistory' },
    ]);
  });

  it('reads alone what is asked for alone, and again what is asked for again', async () => {
    const { asked, client } = start();
    await client.getPolicy();
    await client.getPolicy();
    expect(asked.map(({ url }) => url)).toEqual([
      'http://portal/policy',
      'http://portal/policy',
    ]);
  });

  it('fails what fails, as it does alone', async () => {
    const { client } = start({ listMoves: 403 });
    const [moves, refresh] = await Promise.allSettled([
      client.listMoves(),
      client.getRefresh(),
    ]);
    expect(refresh).toEqual({
      status: 'fulfilled',
      value: { of: 'getRefresh' },
    });
    const { reason } = moves as PromiseRejectedResult;
    expect(reason).toMatchObject({ name: 'ResponseError', statusCode: 403 });
    expect(failureOf(reason)).toBe('forbidden');
  });

  it('does not hold up what writes', async () => {
    const { asked, client } = start();
    await Promise.all([client.refresh(), client.getPolicy()]);
    expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining([
        'POST http://portal/refresh',
        'GET http://portal/policy',
      ]),
    );
  });
});
