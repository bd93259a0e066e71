import type { CatalogIndex } from './CatalogIndex';

/**
 * A tree of entities of one kind, as relations draw it: groups in groups, or
 * domains in domains. Cycles and missing parents are survived.
 */
export class Hierarchy {
  readonly #children = new Map<string, Set<string>>();
  readonly #parents = new Map<string, Set<string>>();
  readonly #descendants = new Map<string, ReadonlySet<string>>();

  constructor(
    index: CatalogIndex,
    kind: string,
    relations: { toChild: string; toParent: string },
  ) {
    for (const { ref } of index.ofKind(kind)) {
      for (const child of index.related(ref, kind, relations.toChild)) {
        this.#link(ref, child.ref);
      }
      for (const parent of index.related(ref, kind, relations.toParent)) {
        this.#link(parent.ref, ref);
      }
    }
  }

  /** The entity and everything below it. */
  descendants(ref: string): ReadonlySet<string> {
    let found = this.#descendants.get(ref);
    if (!found) {
      found = reachable(ref, this.#children);
      this.#descendants.set(ref, found);
    }
    return found;
  }

  /** Whether an entity is above itself. */
  isOwnAncestor(ref: string): boolean {
    return [...(this.#children.get(ref) ?? [])].some(child =>
      this.descendants(child).has(ref),
    );
  }

  /** The entity and everything above it, nearest first. */
  ancestors(ref: string): ReadonlySet<string> {
    return reachable(ref, this.#parents);
  }

  #link(parent: string, child: string) {
    setIn(this.#children, parent).add(child);
    setIn(this.#parents, child).add(parent);
  }
}

function reachable(
  start: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  // A set keeps the order of insertion and takes in what is added on the way.
  const seen = new Set([start]);
  for (const ref of seen) {
    for (const next of edges.get(ref) ?? []) {
      seen.add(next);
    }
  }
  return seen;
}

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  let set = map.get(key);
  if (!set) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
