import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { cache } from '../scripts/setup/paths.mjs';
import { violationsIn } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { unreachableIn } from './keyboard.ts';
import { tellMoves } from './moves.ts';
import { openPortal, signInAsGuest, type Portal } from './portal.ts';

// What a plugin fills of a page. The sidebar, the header and its tabs are the
// portal's; the tabs of @backstage/ui name no panel that they control.
const content =
  '[class*=BackstageSidebarPage-root] :is(article, main > .bui-Container:not([class*=bui-Header]))';

const tabs = [
  '/platform-maturity/overview',
  '/platform-maturity/groups',
  '/platform-maturity/entities',
  '/platform-maturity/what-if',
  '/platform-maturity/guide',
  '/platform-maturity/policy',
  '/platform-maturity/refresh',
];

// The maturity of an entity, and the widgets of the home page.
const elsewhere = [
  '/catalog/default/component/booking-api/maturity',
  '/catalog/default/group/billing/maturity',
  '/catalog/default/system/billing/maturity',
  '/home',
];

/** What stands on a page of which parts come later than others. */
const lateWords: Record<string, string> = {
  '/platform-maturity/overview': 'What changed (2)',
  '/home': 'Because: ',
};

const wide = { width: 1400, height: 1000 };
const narrow = { width: 700, height: 1000 };

describe('accessibility', { timeout: 400_000 }, () => {
  let portal: Portal;
  let browser: Browser;

  before(async () => {
    [portal, browser] = await Promise.all([openPortal(), launchBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  /** Opens every page, with everything unfolded, as a test of its own. */
  async function everywhere(
    t: TestContext,
    colorScheme: 'light' | 'dark',
    check: (t: TestContext, page: Page, path: string) => Promise<void>,
  ) {
    const context = await browser.newContext({ colorScheme, viewport: wide });
    await tellMoves(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await signInAsGuest(page, portal.url);
    const test = (path: string) =>
      t.test(path, async inner => {
        await page.setViewportSize(wide);
        await goTo(page, path);
        await unfold(page);
        await keepPicture(page, `${colorScheme}${path}`);
        await check(inner, page, path);
      });
    for (const path of [...(await tabsOf(page)), ...elsewhere]) {
      await test(path);
    }
    await context.close();
  }

  async function breaksNoRule(page: Page) {
    const violations = await violationsIn(page, content);
    assert.ok(violations.length === 0, violations.join('\n\n'));
  }

  it('is given in the light theme', t =>
    everywhere(t, 'light', async (inner, page, path) => {
      await inner.test('breaks no rule of WCAG 2.1 AA', () =>
        breaksNoRule(page),
      );
      await inner.test('is reached with the Tab key', async () => {
        const { reached, missed } = await unreachableIn(page, content);
        assert.ok(reached > 0, 'The Tab key reached nothing at all');
        assert.deepEqual(missed, []);
      });
      await inner.test('never scrolls sideways at 700 pixels', async () => {
        await page.setViewportSize(narrow);
        // Charts are drawn anew for the width that they are given.
        await page.waitForTimeout(500);
        await keepPicture(page, `narrow${path}`);
        assert.deepEqual(await widerThanTheirRoom(page), []);
      });
    }));

  it('is given in the dark theme', t =>
    everywhere(t, 'dark', async (inner, page) => {
      await inner.test('breaks no rule of WCAG 2.1 AA', () =>
        breaksNoRule(page),
      );
    }));

  async function keptByDialogs(t: TestContext, colorScheme: 'light' | 'dark') {
    const context = await browser.newContext({ colorScheme, viewport: wide });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await signInAsGuest(page, portal.url);
    await page.goto(`${portal.url}/platform-maturity/overview`);
    // A portal that has just started assesses everything first.
    await page
      .getByRole('button', { name: 'Decision memo' })
      .waitFor({ timeout: 120_000 });
    for (const name of ['Decision memo', /^Answer: /]) {
      await t.test(String(name), async () => {
        const opener = page.getByRole('button', { name }).first();
        await opener.click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button').first().waitFor();
        // A dialog comes in over a moment, half transparent.
        await page.waitForTimeout(500);
        const violations = await violationsIn(page, '[role=dialog]');
        assert.ok(violations.length === 0, violations.join('\n\n'));

        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        assert.ok(
          await opener.evaluate(element => element.matches(':focus')),
          'The focus did not return to what opened the dialog',
        );
      });
    }
    await context.close();
  }

  it('is kept by dialogs in the light theme', t => keptByDialogs(t, 'light'));

  it('is kept by dialogs in the dark theme', t => keptByDialogs(t, 'dark'));
});

/** The tabs of the Platform maturity page: also those that were added since. */
async function tabsOf(page: Page): Promise<string[]> {
  // From the last, so that the first is come to from another.
  await goTo(page, tabs[tabs.length - 1]);
  const paths = await page
    .getByRole('tab')
    .evaluateAll(elements =>
      elements.map(element => element.getAttribute('href') ?? ''),
    );
  const found = paths.filter(path => path.startsWith('/platform-maturity/'));
  assert.deepEqual(
    tabs.filter(path => !found.includes(path)),
    [],
    `Tabs that are missing among ${found}`,
  );
  return found;
}

/** Goes to a page as a link does, which is faster than to load it anew. */
async function goTo(page: Page, path: string) {
  await page.evaluate(
    ([part, to]) => {
      document
        .querySelectorAll(`${part} *`)
        .forEach(element => element.setAttribute('data-before', ''));
      window.history.pushState({}, '', to);
      window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    },
    [content, path] as const,
  );
  // What was there is gone, and nothing of the content is on its way any more.
  // The portal keeps a connection for signals open: the network is never idle.
  await page.waitForFunction(part => {
    const element = document.querySelector(part);
    return (
      element !== null &&
      element.querySelector('a, button, p, h2') !== null &&
      element.querySelector(
        '[data-before], [role=progressbar], .MuiSkeleton-root, [aria-busy=true]',
      ) === null
    );
  }, content);
  const words = lateWords[path];
  if (words) {
    await page.locator(content).getByText(words).first().waitFor();
  }
  await untilStill(page);
}

/** Waits until nothing has changed in the content for a while. */
async function untilStill(page: Page) {
  await page.evaluate(
    ([part, quietMs, mostMs]) =>
      new Promise<void>(resolve => {
        let timer = setTimeout(resolve, quietMs);
        setTimeout(resolve, mostMs);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quietMs);
        }).observe(document.querySelector(part)!, {
          childList: true,
          subtree: true,
        });
      }),
    [content, 400, 5_000] as const,
  );
}

/** Opens what is folded: what is not rendered cannot be looked at. */
async function unfold(page: Page) {
  for (let depth = 0; depth < 3; depth += 1) {
    const opened = await page.evaluate(part => {
      const folded = document.querySelectorAll<HTMLElement>(
        `${part} [aria-expanded=false]:not([aria-haspopup]):not(input)`,
      );
      folded.forEach(element => element.click());
      return folded.length;
    }, content);
    if (opened === 0) {
      break;
    }
    // What folds out does so over a moment, half transparent.
    await page.waitForTimeout(300);
  }
}

/** The content and what it stands in, as far as something sticks out of it. */
async function widerThanTheirRoom(page: Page): Promise<string[]> {
  return page.evaluate(part => {
    const wider: string[] = [];
    let element = document.querySelector(part);
    while (element) {
      if (element.scrollWidth > element.clientWidth + 1) {
        wider.push(
          `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`,
        );
      }
      element = element.parentElement;
    }
    return wider;
  }, content);
}

/** How the page looked, to be seen after a failure. */
async function keepPicture(page: Page, name: string) {
  const folder = join(cache, 'reports', 'accessibility');
  mkdirSync(folder, { recursive: true });
  const file = `${name.replace(/[^\w]+/g, '-')}.png`;
  await page.screenshot({ path: join(folder, file) });
}
