/**
 * Brings a part of the page into sight and moves the focus there, so that the
 * keyboard and a screen reader go on from it.
 */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView?.({ block: 'start' });
  target?.focus({ preventScroll: true });
}
