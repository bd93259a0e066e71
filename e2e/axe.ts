import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.1, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What breaks the rules within a part of the page, a text for each place. */
export async function violationsIn(
  page: Page,
  selector: string,
): Promise<string[]> {
  // Runs it by the debugger: a policy for scripts of the page is no obstacle.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([include, values]) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { include: [[include]] },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      ),
    [selector, tags] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) =>
      [
        `${id}: ${help}`,
        `at ${target.join(' ')}`,
        html.slice(0, 300),
        failureSummary.replace(/\s*\n\s*/g, ' | '),
      ].join('\n    '),
    ),
  );
}
