// Takes pictures of the portal's pages, to look at the product and to refresh
// those of the README:
//
//   node scripts/screenshots.mjs /catalog /platform-maturity
//
// Each page is taken at 1400 and at 700 pixels, in the light and the dark theme,
// into .paved/screenshots. With PAVED_PORTAL_URL a running portal is used;
// without, one is started for the occasion.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { stopEverything } from './setup/process.mjs';

await prepare();
const { launchBrowser } = await import('../e2e/browser.ts');
const { openPortal, signInAsGuest } = await import('../e2e/portal.ts');

const paths = process.argv.slice(2);
if (paths.length === 0) {
  paths.push('/catalog', '/platform-maturity');
}
const folder = join(cache, 'screenshots');
mkdirSync(folder, { recursive: true });

const [portal, browser] = await Promise.all([openPortal(), launchBrowser()]);
for (const colorScheme of ['light', 'dark']) {
  for (const width of [1400, 700]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await signInAsGuest(page, portal.url);
    for (const path of paths) {
      await page.goto(portal.url + path);
      await settle(page);
      const name = path.replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-');
      const file = join(
        folder,
        `${name || 'root'}-${width}-${colorScheme}.png`,
      );
      await page.setViewportSize({ width, height: await fullHeight(page) });
      await page.waitForTimeout(500);
      await page.screenshot({ path: file });
      await page.setViewportSize({ width, height: 900 });
      console.log(file);
    }
    await context.close();
  }
}
await browser.close();
await portal.stop();
await stopEverything();

/** Waits until what the page asks for has come, and its progress bars are gone. */
async function settle(page) {
  // A portal keeps a connection for signals open: the network is never idle
  // for good, so give it a limited time.
  await page
    .waitForLoadState('networkidle', { timeout: 5_000 })
    .catch(() => {});
  await page
    .waitForFunction(
      () => document.querySelector('[role=progressbar]') === null,
      undefined,
      { timeout: 20_000 },
    )
    .catch(() => console.warn('Still loading after 20 s'));
}

/** The height at which nothing has to scroll: pages scroll within the portal. */
async function fullHeight(page) {
  const height = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('html, main, main *')].map(
        element => element.scrollHeight + element.getBoundingClientRect().top,
      ),
    ),
  );
  return Math.min(Math.max(Math.ceil(height), 900), 8000);
}
