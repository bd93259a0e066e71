import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { cache } from '../scripts/setup/paths.mjs';
import { launchBrowser } from './browser.ts';
import { openPortal, signInAsGuest, type Portal } from './portal.ts';

// The steps build on each other: one person walks through the portal.
describe('the main job', { timeout: 300_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [portal, browser] = await Promise.all([openPortal(), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(30_000);
  });

  // The last state of the page, to be looked at after a failure.
  afterEach(async () => {
    mkdirSync(join(cache, 'reports'), { recursive: true });
    await page?.screenshot({ path: join(cache, 'reports', 'main-job.png') });
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('signs in as guest and lists the catalog', async () => {
    await signInAsGuest(page, portal.url);

    await page.getByRole('link', { name: 'Booking API' }).waitFor();
    assert.match(page.url(), /\/catalog/);
  });
});
