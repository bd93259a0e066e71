import type { Page } from 'playwright-core';

/** No page has so many; a trap would let it go on for ever. */
const mostTabs = 1500;

/**
 * Goes through a part of the page with the Tab key and gives what can be
 * operated there but was not reached. Of radio buttons, tabs and other
 * composites the Tab key reaches one, arrow keys the others.
 */
export async function unreachableIn(
  page: Page,
  selector: string,
): Promise<{ reached: number; missed: string[] }> {
  await page.evaluate(part => {
    const content = document.querySelector<HTMLElement>(part)!;
    const reached = new Set<Element>();
    Object.assign(window, { reached });
    document.addEventListener('focusin', ({ target }) => {
      if (content.contains(target as Element)) {
        reached.add(target as Element);
      }
    });
    // Where the first Tab starts from.
    content.setAttribute('tabindex', '-1');
    content.focus();
    reached.delete(content);
  }, selector);

  for (let count = 0; count < mostTabs; count += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      part =>
        document.querySelector(part)!.contains(document.activeElement) &&
        document.activeElement !== document.querySelector(part),
      selector,
    );
    if (!inside) {
      break;
    }
  }

  return page.evaluate(part => {
    const { reached } = window as unknown as { reached: Set<Element> };
    const content = document.querySelector(part)!;
    const operable = [
      'a[href]',
      'button',
      'input:not([type=hidden])',
      'select',
      'textarea',
      'summary',
      '[role=button]',
      '[role=link]',
      '[role=checkbox]',
      '[role=slider]',
      '[role=switch]',
      '[role=tab]',
      '[role=radio]',
      '[role=combobox]',
    ].join();
    const composite = (element: Element) =>
      element.closest(
        '[role=tablist], [role=radiogroup], [role=toolbar], [role=combobox]',
      );
    const sameRadio = (element: Element, other: Element) =>
      element instanceof HTMLInputElement &&
      other instanceof HTMLInputElement &&
      element.type === 'radio' &&
      element.name === other.name;
    const missed = [...content.querySelectorAll<HTMLElement>(operable)]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .filter(element => !element.matches(':disabled, [aria-disabled=true]'))
      .filter(element => !element.closest('[aria-hidden=true], [inert]'))
      .filter(element => !reached.has(element))
      .filter(element => ![...reached].some(other => element.contains(other)))
      .filter(element => ![...reached].some(it => sameRadio(element, it)))
      .filter(element => {
        const group = composite(element);
        return !group || ![...reached].some(other => group.contains(other));
      });
    return {
      reached: reached.size,
      missed: missed.map(element => element.outerHTML.slice(0, 200)),
    };
  }, selector);
}
