import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findFreePort } from '../scripts/portal/ports.mjs';
import { waitUntilReady } from '../scripts/portal/portal.mjs';
import { cache, root } from '../scripts/setup/paths.mjs';
import { start, stop, stopOnSignals } from '../scripts/setup/process.mjs';

export interface Portal {
  /** Where the frontend answers, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the real portal, on ports of its own so that it does not get in the
 * way of one that is being worked on. With `PAVED_PORTAL_URL` that portal is
 * used as it runs, which saves the start while a test is being written.
 */
export async function openPortal(): Promise<Portal> {
  if (process.env.PAVED_PORTAL_URL) {
    return { url: process.env.PAVED_PORTAL_URL, stop: async () => {} };
  }
  stopOnSignals();
  const ports = {
    frontend: await findFreePort(),
    backend: await findFreePort(),
  };
  const logFile = join(cache, 'reports', 'portal.log');
  mkdirSync(join(cache, 'reports'), { recursive: true });
  const log = openSync(logFile, 'w');
  const portal = start(join(root, 'scripts/start.mjs'), [], {
    env: {
      ...process.env,
      PAVED_FRONTEND_PORT: String(ports.frontend),
      PAVED_BACKEND_PORT: String(ports.backend),
      // With CI the frontend does not replace modules in the open page.
      CI: '1',
    },
    stdio: ['ignore', log, log],
    // It ends with the test run, however that comes to its end.
    ownGroup: false,
    graceMs: 10_000,
  });
  closeSync(log);

  const url = `http://localhost:${ports.frontend}`;
  const ready = await waitUntilReady(
    portal,
    { frontend: url, backend: `http://localhost:${ports.backend}` },
    { timeoutSeconds: 180 },
  );
  if (!ready) {
    await stop(portal);
    const lines = readFileSync(logFile, 'utf8').split('\n').slice(-60);
    throw new Error(`The portal did not start:\n${lines.join('\n')}`);
  }
  return { url, stop: () => stop(portal) };
}

/** Opens the portal's first page and signs in as guest. */
export async function signInAsGuest(page: Page, url: string) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page
    .getByRole('heading', { name: /Catalog/ })
    .first()
    .waitFor();
}
