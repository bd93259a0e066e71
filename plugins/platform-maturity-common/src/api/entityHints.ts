/**
 * The topic of the events service on which it is told which entities may have
 * changed, so that somebody looks at them before the next look at the catalog.
 *
 * @public
 */
export const entityHintsTopic = 'platform-maturity.entity-hints';

/**
 * So many entities can be named at a time; of more, a look at the whole catalog
 * is the quicker way.
 *
 * @public
 */
export const mostEntityHints = 200;

/**
 * The payload of an event on {@link entityHintsTopic}.
 *
 * @public
 */
export interface EntityHints {
  /** Entity references in lower case. */
  entityRefs: string[];
}

const reference = /^[^:/\s]{1,100}:[^:/\s]{1,100}\/[^:/\s]{1,100}$/;

/**
 * The references that an event names. What makes no sense is left out: a hint
 * is no more than that.
 *
 * @public
 */
export function readEntityHints(payload: unknown): string[] {
  const refs = (payload as Partial<EntityHints> | null | undefined)?.entityRefs;
  return Array.isArray(refs)
    ? refs
        .slice(0, mostEntityHints)
        .filter(ref => typeof ref === 'string' && reference.test(ref))
        .map((ref: string) => ref.toLocaleLowerCase('en-US'))
    : [];
}
