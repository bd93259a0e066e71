/** Nothing may happen for so long before a page counts as interactive. */
const quietMs = 500;
/** A page that is still busy after that has failed. */
const patienceMs = 90_000;
/** Longer tasks are felt: the definition of the browser's own long tasks. */
const longTaskMs = 50;

/** Runs in the page, before anything else of it. */
function watchTasks() {
  window.lastTaskEndedAt = 0;
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) {
      window.lastTaskEndedAt = Math.max(
        window.lastTaskEndedAt,
        startTime + duration,
      );
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: whether anything is still being waited for. */
function look() {
  const content = document.querySelector('main, article');
  const waits = document.querySelector(
    '[role=progressbar]:not([aria-valuenow])',
  );
  return {
    now: performance.now(),
    isShown: Boolean(content?.textContent.trim()) && !waits,
    lastTaskEndedAt: window.lastTaskEndedAt,
    rows: document.querySelectorAll('tr, [role=row]').length,
    elements: document.querySelectorAll('*').length,
  };
}

/**
 * Opens a page of a portal as if it had been reloaded, and resolves to when it
 * was interactive, in milliseconds from the start: everything is shown, nothing
 * is being asked for, and the browser has nothing more to do that takes over
 * 50 ms. Tells the calls of the plugin's backend, their bytes, those of all else
 * that was asked for, and the rows of tables in the document.
 */
export async function openPage(context, url) {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  const calls = [];
  let pending = 0;
  page.on('request', () => (pending += 1));
  const settle = async request => {
    pending -= 1;
    const { pathname } = new URL(request.url());
    const sizes = await request.sizes().catch(() => undefined);
    calls.push({
      path: pathname,
      bytes: (sizes?.responseBodySize ?? 0) + (sizes?.responseHeadersSize ?? 0),
      failed: Boolean(request.failure()),
    });
  };
  page.on('requestfinished', settle);
  page.on('requestfailed', settle);
  await page.goto(url, { waitUntil: 'commit' });
  const state = await untilQuiet(page, () => pending);
  await page.close();
  const own = calls.filter(({ path }) =>
    path.startsWith('/api/platform-maturity/'),
  );
  const bytesOf = list => list.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    milliseconds: state.interactiveAt,
    calls: own.length,
    bytes: bytesOf(own),
    otherBytes: bytesOf(calls) - bytesOf(own),
    rows: state.rows,
    elements: state.elements,
  };
}

async function untilQuiet(page, pendingOf) {
  const deadline = performance.now() + patienceMs;
  let busyUntil = 0;
  let elements;
  for (;;) {
    const state = await page.evaluate(look).catch(() => undefined);
    if (state) {
      const { now, isShown, lastTaskEndedAt } = state;
      if (!isShown || pendingOf() > 0 || state.elements !== elements) {
        busyUntil = now;
      }
      busyUntil = Math.max(busyUntil, lastTaskEndedAt);
      elements = state.elements;
      if (now - busyUntil > quietMs) {
        return { ...state, interactiveAt: busyUntil };
      }
    }
    if (performance.now() > deadline) {
      throw new Error(
        `${page.url()} is still busy: ${pendingOf()} requests are under way; ${JSON.stringify(
          state,
        )}`,
      );
    }
    await page.waitForTimeout(longTaskMs / 2);
  }
}
