import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
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

  // How each step left the page, to be looked at after a failure.
  afterEach(async ({ name }) => {
    const file = `main-job-${name.replace(/[^\w]+/g, '-')}.png`;
    mkdirSync(join(cache, 'reports'), { recursive: true });
    await page?.screenshot({ path: join(cache, 'reports', file) });
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

  it('opens a component and reads the answer on its Maturity tab', async () => {
    await page.getByRole('link', { name: 'Booking API' }).click();
    await page.getByRole('link', { name: 'Maturity', exact: true }).click();

    await page
      .getByText(
        /Your context calls for .+\. Booking API stands at .+\. Next: .+/,
      )
      .waitFor({ timeout: 60_000 });
  });

  it('finds the evidence behind a practice', async () => {
    await page
      .getByRole('button', { name: /Continuous integration and delivery/ })
      .click();

    await page.getByText('circleci.com/project-slug').first().waitFor();
  });

  it('reads the answer in the words that the API returns', async () => {
    const [response] = await Promise.all([
      page.waitForResponse(answer =>
        (answer.request().postData() ?? '').includes(
          '"getAssessment","subject":"component:default/booking-api"',
        ),
      ),
      page.reload(),
    ]);
    const { answers } = await response.json();
    const { inWords } = answers[0].body;
    await page.getByRole('button', { name: /^In words/ }).click();

    const paragraph = page.getByTestId('in-words');
    assert.equal(await paragraph.textContent(), inWords);
  });

  it('reads the answer for the organization', async () => {
    await page.getByRole('link', { name: 'Platform maturity' }).click();

    await page
      .getByText(/Your context calls for .+ Your organization stands at .+/)
      .waitFor();
    assert.match(page.url(), /\/platform-maturity/);
  });

  it('takes the chart of groups along as a picture', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', {
          name: 'Download as picture: Where groups stand',
        })
        .click(),
    ]);

    assert.match(
      download.suggestedFilename(),
      /^platform-maturity-groups-\d{4}-\d\d-\d\d\.png$/,
    );
    const file = join(cache, 'reports', 'chart-of-groups.png');
    await download.saveAs(file);
    const png = readFileSync(file);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    // Twice the width of the chart, and more than an even area.
    assert.ok(png.readUInt32BE(16) > 1000);
    assert.ok(png.length > 20_000, `Only ${png.length} bytes`);
  });

  it('narrows the page to a cell of the matrix, and goes back', async () => {
    const cell = page.getByRole('link', { name: /called for, at / }).first();
    await cell.focus();
    await page.keyboard.press('Enter');

    await page
      .getByRole('table', { name: 'Components with this answer' })
      .waitFor();
    assert.match(page.url(), /approach=\w+&stage=\w+/);
    assert.equal(await cell.getAttribute('aria-current'), 'true');

    await page.goBack();
    await page
      .getByText('Components with this answer')
      .waitFor({ state: 'detached' });
    assert.doesNotMatch(page.url(), /approach=/);
  });

  it('clicks into a group of the chart', async () => {
    await page.locator('[data-ref="group:default/billing"] path').click();

    await page
      .getByText(/Your context calls for .+ Billing stands at /)
      .waitFor();
    assert.match(page.url(), /\/catalog\/default\/group\/billing\/maturity/);
  });
});
