import type { TemplateOrigin } from '@paved/plugin-platform-maturity-common';

/** What is kept of a component that names a template, or named one before. */
export interface OriginRecord {
  /** What it says now; absent where it names no template any more. */
  origin?: TemplateOrigin;
  /** What it was made from, if it left that path, and when, as ISO 8601. */
  left?: { from: TemplateOrigin; at: string };
}

/**
 * What is to be kept of a component after a refresh; `undefined` where nothing
 * is. The record itself comes back where nothing changed.
 */
export function recordAfter(
  before: OriginRecord | undefined,
  origin: TemplateOrigin | undefined,
  /** When the refresh found it so, as ISO 8601. */
  at: string,
): OriginRecord | undefined {
  if (!before) {
    return origin && { origin };
  }
  const { origin: previous, left } = before;
  if (isSame(previous, origin)) {
    return before;
  }
  // Whoever comes back to the path that it left is on it.
  if (origin && left && isSame(left.from, origin)) {
    return { origin };
  }
  // What named no template does not leave one when it names it.
  if (previous && (previous.template !== undefined || !origin)) {
    return { ...(origin ? { origin } : {}), left: { from: previous, at } };
  }
  return { ...(origin ? { origin } : {}), ...(left ? { left } : {}) };
}

function isSame(
  one: TemplateOrigin | undefined,
  other: TemplateOrigin | undefined,
): boolean {
  return Boolean(one) === Boolean(other) && one?.template === other?.template;
}
