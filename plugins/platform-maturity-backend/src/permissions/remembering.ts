import type { View } from './Access';

/** The catalog takes about a hundred kilobytes of references at a time. */
const askedAtOnce = 500;

/**
 * A view that asks about each entity once. For answers that are written over a
 * while, and name the same entities again and again.
 */
export function remembering(view: View): View {
  const visible = asking(view.visible);
  const nameable = asking(view.nameable);
  return {
    ...view,
    visible,
    nameable: async (refs, present = []) =>
      new Set([...(await nameable(refs)), ...(await visible(present))]),
  };
}

/** Asks about what was not asked before. */
function asking(
  ask: (refs: string[]) => Promise<ReadonlySet<string>>,
): View['visible'] {
  const known = new Map<string, boolean>();
  return async refs => {
    const all = [...new Set(refs)];
    const unknown = all.filter(ref => !known.has(ref));
    for (let start = 0; start < unknown.length; start += askedAtOnce) {
      const asked = unknown.slice(start, start + askedAtOnce);
      const answer = await ask(asked);
      asked.forEach(ref => known.set(ref, answer.has(ref)));
    }
    return new Set(all.filter(ref => known.get(ref)));
  };
}
