import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../scripts/portal/ports.mjs';
import { start, stop } from '../../scripts/setup/process.mjs';

const script = fileURLToPath(new URL('./process.mjs', import.meta.url));
const clock = new URL('./clock.mjs', import.meta.url).href;

/** The file with the plugin itself. */
export const paved = new URL('./paved.mjs', import.meta.url).href;

/** The file with the module that has the catalog hint at what it processes. */
export const hints = new URL('./hints.mjs', import.meta.url).href;

/**
 * Starts a portal, a Backstage backend in a process of its own: the catalog and
 * the given plugins, on the given database.
 *
 * @param {{ database: object, plugins?: string[], config?: object, catalogAt?: number, port?: number, askedBy?: Record<string, number>, ownClock?: boolean }} options
 *   `database` is what `backend.database` says, `plugins` are the addresses of
 *   modules that export features. `catalogAt` is the port of another portal whose
 *   catalog is used, and `askedBy` the ports of plugins elsewhere that use this one.
 *   `ownClock` lets days be passed over.
 */
export async function startPortal({
  database,
  plugins = [],
  config = {},
  catalogAt,
  askedBy = {},
  port,
  ownClock = false,
}) {
  const token = randomBytes(16).toString('hex');
  const listen = port ?? (await findFreePort());
  const url = `http://127.0.0.1:${listen}`;
  const elsewhere = {
    ...askedBy,
    ...(catalogAt ? { catalog: catalogAt } : {}),
  };
  const options = ownClock ? ['--import', clock] : [];
  const child = start('--expose-gc', [...options, script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  });
  const ask = createQuestions(child);
  child.send({
    plugins,
    hasCatalog: !catalogAt,
    config: {
      app: { baseUrl: url },
      ...config,
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port: listen },
        database,
        auth: {
          externalAccess: [
            { type: 'static', options: { token, subject: 'benchmark' } },
          ],
        },
        ...config.backend,
      },
      // What was processed is not processed again while something is measured.
      catalog: { processingInterval: { days: 1_000 }, ...config.catalog },
      discovery: {
        endpoints: Object.entries(elsewhere).map(([plugin, at]) => ({
          target: `http://127.0.0.1:${at}/api/{{ pluginId }}`,
          plugins: [plugin],
        })),
      },
    },
  });
  await ask.ready;
  const request = async (method, path, body) => {
    const response = await fetch(`${url}/api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  };
  return {
    url,
    port: listen,
    token,
    ask,
    get: path => request('GET', path),
    post: (path, body) => request('POST', path, body),
    async stop() {
      await ask('stop').catch(() => {});
      await stop(child);
    },
  };
}

/** Asks a process for one of its commands; `ready` is when it can be asked. */
function createQuestions(child) {
  const waiting = new Map();
  let count = 0;
  let onReady;
  let onFailure;
  const ask = (command, ...args) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      child.send({ id: count, command, args });
    });
  ask.ready = new Promise((resolve, reject) => {
    onReady = resolve;
    onFailure = reject;
  });
  child.on('message', ({ id, ready, result, error }) => {
    if (ready) {
      onReady();
      return;
    }
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) {
      reject(new Error(error));
    } else {
      resolve(result);
    }
  });
  child.once('close', code => {
    const error = new Error(`A portal ended with ${code}`);
    onFailure(error);
    waiting.forEach(({ reject }) => reject(error));
  });
  return ask;
}
