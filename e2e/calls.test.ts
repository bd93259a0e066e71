import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Request } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { openPortal, signInAsGuest, type Portal } from './portal.ts';

/** Each page, what stands on it in the end, and how often it asks at most. */
const pages: { path: string; shows: string; calls: number }[] = [
  { path: '/platform-maturity/overview', shows: 'What changed', calls: 2 },
  {
    path: '/platform-maturity/teams',
    shows: 'Against the thresholds',
    calls: 2,
  },
  { path: '/platform-maturity/groups', shows: 'Last Mile', calls: 1 },
  { path: '/platform-maturity/entities', shows: 'Booking API', calls: 1 },
  {
    path: '/platform-maturity/what-if',
    shows: 'Nothing is stored: ',
    calls: 2,
  },
  { path: '/platform-maturity/policy', shows: 'Thresholds', calls: 1 },
  { path: '/platform-maturity/refresh', shows: 'Last refresh', calls: 1 },
  {
    path: '/catalog/default/component/booking-api/maturity',
    shows: 'What changed',
    calls: 2,
  },
  {
    path: '/catalog/default/group/billing/maturity',
    shows: 'What changed',
    calls: 2,
  },
  {
    path: '/catalog/default/system/billing/maturity',
    shows: 'What changed',
    calls: 2,
  },
];

/** Nothing more is asked for once the browser has been silent for so long. */
const silenceMs = 1_500;

describe('the calls of a page', { timeout: 300_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [portal, browser] = await Promise.all([openPortal(), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(30_000);
    await signInAsGuest(page, portal.url);
    // A portal that has just started assesses everything first.
    await page.goto(`${portal.url}/platform-maturity/overview`);
    await page.getByText(/Your organization stands at/).waitFor({
      timeout: 60_000,
    });
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  /** Opens a page, and tells what it has asked of the plugin in the end. */
  async function callsOf(path: string, shows: string): Promise<string[]> {
    const asked: string[] = [];
    let lastAt = Date.now();
    const note = (request: Request) => {
      const [, own] = request.url().split('/api/platform-maturity');
      if (own !== undefined) {
        asked.push(`${own} ${request.postData() ?? ''}`);
      }
      lastAt = Date.now();
    };
    page.on('request', note);
    await page.goto(`${portal.url}${path}`);
    await page.getByText(shows).first().waitFor();
    while (Date.now() - lastAt < silenceMs) {
      await page.waitForTimeout(100);
    }
    page.off('request', note);
    return asked;
  }

  it('are few', async t => {
    for (const { path, shows, calls } of pages) {
      await t.test(`${calls} at most for ${path}`, async () => {
        const asked = await callsOf(path, shows);
        assert.ok(asked.length > 0, 'The page asked for nothing');
        assert.ok(asked.length <= calls, asked.join('\n'));
      });
    }
  });
});
