import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { cache } from '../scripts/setup/paths.mjs';
import { launchBrowser } from './browser.ts';
import { openPortal, signInAsGuest, type Portal } from './portal.ts';

/** What a reader finds on the Maturity tab. */
interface Language {
  tag: string;
  chosen: string;
  heading: string;
  steps: string;
  share: RegExp;
}

const swedish: Language = {
  tag: 'sv',
  chosen: 'Svenska',
  heading: 'Läget',
  steps: 'Nästa steg',
  // A space that does not break stands before the sign.
  share: /\d+\u00a0%/,
};

const german: Language = {
  tag: 'de',
  chosen: 'Deutsch',
  heading: 'Der Stand',
  steps: 'Nächste Schritte',
  share: /\d+\s%/,
};

describe('the languages', { timeout: 300_000 }, () => {
  let portal: Portal;
  let browser: Browser;

  before(async () => {
    [portal, browser] = await Promise.all([openPortal(), launchBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  async function keepPicture(page: Page, name: string) {
    mkdirSync(join(cache, 'reports'), { recursive: true });
    await page.screenshot({
      path: join(cache, 'reports', `languages-${name}.png`),
      fullPage: true,
    });
  }

  async function follow({ tag, chosen, heading, steps, share }: Language) {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1400 },
      locale: 'en-US',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await signInAsGuest(page, portal.url);
    await page.goto(`${portal.url}/settings`);
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('option', { name: chosen }).click();
    await page.goto(
      `${portal.url}/catalog/default/component/booking-api/maturity`,
    );

    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByRole('heading', { name: steps }).waitFor();
    await keepPicture(page, tag);
    assert.match(await page.locator('body').innerText(), share);
    await context.close();
  }

  it('follow a reader who chooses Swedish', () => follow(swedish));

  it('follow a reader who chooses German', () => follow(german));
});
