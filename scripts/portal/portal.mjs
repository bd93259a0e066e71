import { setTimeout as sleep } from 'node:timers/promises';
import { backstageCli } from '../setup/paths.mjs';
import { start } from '../setup/process.mjs';

/**
 * Starts backend and frontend in development mode, as Backstage's own
 * `repo start` does.
 *
 * @param {string[]} args
 */
export function startPortal(args) {
  return start(backstageCli, ['repo', 'start', ...args], {
    // The portal says where to look once it answers; a browser window that
    // opens before that would show an error.
    env: { ...process.env, BROWSER: 'none' },
  });
}

/**
 * Resolves once both sides answer: true, or false when the process has ended
 * before, or the time is up.
 *
 * @param {import('node:child_process').ChildProcess} portal
 * @param {{ frontend: string, backend: string }} urls
 * @param {{ timeoutSeconds?: number }} options
 */
export async function waitUntilReady(
  portal,
  { frontend, backend },
  { timeoutSeconds = Infinity } = {},
) {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const wanted = [frontend, `${backend}/.backstage/health/v1/readiness`];
  for (const url of wanted) {
    while (!(await answers(url))) {
      const ended = portal.exitCode !== null || portal.signalCode !== null;
      if (ended || performance.now() > deadline) {
        return false;
      }
      await sleep(300);
    }
  }
  return true;
}

async function answers(url) {
  try {
    // The frontend keeps a request waiting until its first bundle is built.
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
