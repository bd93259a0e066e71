import { once } from 'node:events';
import autocannon from 'autocannon';
import { createRandom } from '../catalog/random.mjs';

/**
 * Lets each caller ask on a connection of their own, one request at a time, and
 * resolves to how long each answer took, in milliseconds.
 *
 * @param {{
 *   url: string,
 *   tokens: string[],
 *   requestsOf: (caller: number) => {
 *     path: string, method?: string, body?: object
 *   }[],
 *   seconds: number,
 *   perSecond?: number,
 * }} options `perSecond` is how often each caller asks, in steady steps from a
 *   moment of their own; without it they ask again as soon as they are answered
 */
export async function call({ url, tokens, requestsOf, seconds, perSecond }) {
  const random = createRandom(1);
  const milliseconds = [];
  const statuses = new Map();
  let bytes = 0;
  let failures = 0;
  let refused;
  // The statuses within a batch; only the few bytes that tell them are read.
  const check = answer => {
    refused ??= answer.match(/\{"status":(?!200)\d+.{0,300}/)?.[0];
  };
  const startedAt = performance.now();
  await Promise.all(
    tokens.map(async (token, index) => {
      // Steady callers who began together would ask in bursts for ever.
      const waitMs = perSecond ? random.below(1_000) : 0;
      await new Promise(done => setTimeout(done, waitMs));
      const run = autocannon({
        url,
        connections: 1,
        duration: seconds,
        ...(perSecond ? { connectionRate: perSecond } : {}),
        requests: requestsOf(index).map(({ path, method = 'GET', body }) => ({
          path: `/api${path}`,
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            ...(body ? { 'Content-Type': 'application/json' } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
          onResponse: (_status, answer) => check(answer),
        })),
      });
      // The histogram of autocannon rounds, and adds figures of its own.
      run.on('response', (_client, status, size, took) => {
        milliseconds.push(took);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        bytes += size;
      });
      run.on('reqError', () => (failures += 1));
      await once(run, 'done');
    }),
  );
  if (refused) {
    throw new Error(`Not all of a batch was answered: ${refused}`);
  }
  const took = (performance.now() - startedAt) / 1_000;
  const others = [...statuses].filter(([status]) => status !== 200);
  if (failures > 0 || others.length > 0 || milliseconds.length === 0) {
    const told = others.map(([status, count]) => `${count} times ${status}`);
    throw new Error(
      `Not every request was answered: ${failures} failed, ${told.join(', ')}`,
    );
  }
  return { milliseconds, bytes: bytes / milliseconds.length, seconds: took };
}
