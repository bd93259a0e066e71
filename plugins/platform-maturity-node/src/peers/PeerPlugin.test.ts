import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { z } from 'zod/v4';
import { PeerPlugin } from './PeerPlugin';

type Answer = { status: number; body?: unknown; text?: string; never?: true };

/** A server that gives its answers one after the other, then the last again. */
class FakePeer {
  readonly requests: { url: string; authorization?: string }[] = [];
  private server?: Server;

  async start(...answers: Answer[]) {
    this.server = createServer(({ url, headers }, response) => {
      this.requests.push({
        url: url!,
        authorization: headers.authorization,
      });
      const { status, body, text, never } =
        answers.length > 1 ? answers.shift()! : answers[0];
      if (never) {
        return;
      }
      response.writeHead(status, {
        'content-type': text === undefined ? 'application/json' : 'text/html',
      });
      response.end(text ?? JSON.stringify(body));
    });
    await new Promise<void>(done => this.server!.listen(0, done));
    return (this.server.address() as AddressInfo).port;
  }

  async stop() {
    this.server?.closeAllConnections();
    await new Promise(done => this.server?.close(done));
  }
}

const schema = z.object({ value: z.number() });
const endless = new AbortController().signal;

let server: FakePeer;
beforeEach(() => {
  server = new FakePeer();
});
afterEach(() => server.stop());

function peerAt(port: number, answerWithin?: number) {
  return new PeerPlugin({
    pluginId: 'peer',
    packageName: '@acme/plugin-peer-backend',
    discovery: {
      getBaseUrl: async id => `http://localhost:${port}/api/${id}`,
      getExternalBaseUrl: async id => `http://localhost:${port}/api/${id}`,
    },
    auth: mockServices.auth(),
    credentials: mockCredentials.service(),
    pauses: [1, 1],
    answerWithin,
  });
}

it('asks on behalf of whom it was given, below the address of the plugin', async () => {
  const peer = peerAt(
    await server.start({ status: 200, body: { value: 1, more: true } }),
  );
  await expect(peer.get('/values?id=a', schema, endless)).resolves.toEqual({
    value: 1,
  });
  expect(server.requests).toEqual([
    {
      url: '/api/peer/values?id=a',
      authorization: mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(),
        targetPluginId: 'peer',
      }),
    },
  ]);
});

it.each([429, 502, 503, 504])('asks again after %d', async status => {
  const peer = peerAt(
    await server.start(
      { status },
      { status },
      { status: 200, body: { value: 1 } },
    ),
  );
  await expect(peer.get('/values', schema, endless)).resolves.toEqual({
    value: 1,
  });
  expect(server.requests).toHaveLength(3);
});

const notFound = {
  status: 404,
  body: { error: { name: 'NotFoundError', message: 'No entity a' } },
};

it('tells what is not there from a plugin that is not there', async () => {
  const peer = peerAt(await server.start(notFound));
  await expect(peer.find('/values', schema, endless)).resolves.toBeUndefined();
  await expect(peer.get('/values', schema, endless)).rejects.toThrow(
    'GET /values of the plugin peer: found nothing for it (404).',
  );
});

it.each<[string, Answer, string]>([
  [
    'a plugin that is not installed',
    { status: 404, text: '' },
    'GET /values of the plugin peer: there is no such endpoint (404). Install @acme/plugin-peer-backend in the backend',
  ],
  [
    'a refusal',
    {
      status: 403,
      body: { error: { name: 'NotAllowedError', message: 'Unauthorized' } },
    },
    'GET /values of the plugin peer: refused (403: Unauthorized). It must accept',
  ],
  [
    'a failure',
    { status: 500, body: { error: { name: 'Error', message: 'no table' } } },
    'GET /values of the plugin peer: failed (500: no table).',
  ],
  [
    'a failure that does not pass',
    { status: 503, text: 'gone' },
    'GET /values of the plugin peer: failed (503).',
  ],
  [
    'a page',
    { status: 200, text: '<html></html>' },
    'GET /values of the plugin peer: answered with no JSON (text/html). Does @acme/plugin-peer-backend run at that address?',
  ],
  [
    'another form',
    { status: 200, body: { value: 'many' } },
    'GET /values of the plugin peer: answered in a form that is not known here: value: Invalid input: expected number, received string.',
  ],
])('says what to do about %s', async (_, answer, message) => {
  const peer = peerAt(await server.start(answer));
  await expect(peer.find('/values', schema, endless)).rejects.toThrow(message);
});

it('says what to do about a backend that does not run', async () => {
  const port = await server.start({ status: 200 });
  await server.stop();
  await expect(peerAt(port).get('/values', schema, endless)).rejects.toThrow(
    'GET /values of the plugin peer: could not be reached (ECONNREFUSED). See that @acme/plugin-peer-backend runs',
  );
});

it('asks again where an answer does not come, and then gives up', async () => {
  const slow = { status: 200, never: true } as const;
  const port = await server.start(slow, { status: 200, body: { value: 1 } });
  await expect(
    peerAt(port, 300).get('/values', schema, endless),
  ).resolves.toEqual({ value: 1 });
  await server.stop();
  await expect(
    peerAt(await server.start(slow), 300).get('/values', schema, endless),
  ).rejects.toThrow('GET /values of the plugin peer: took too long to answer.');
  expect(server.requests).toHaveLength(2 + 3);
});

it('stops asking when it is aborted', async () => {
  const peer = peerAt(await server.start({ status: 503 }));
  await expect(
    peer.get('/values', schema, AbortSignal.abort(new Error('time is up'))),
  ).rejects.toThrow('time is up');
  expect(server.requests).toEqual([]);
});
