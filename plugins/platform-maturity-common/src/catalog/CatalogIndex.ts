import type { Entity } from '@backstage/catalog-model';
import type { CatalogItem } from './CatalogItem';
import type { CatalogMemory } from './CatalogMemory';
import { areSame } from './portfolio';
import type { ProblemLog } from './ProblemLog';
import type { Steps } from '../facts/steps';

const readKinds = new Set([
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
  'user',
  'template',
  'location',
]);

/** The entities of a catalog with the relations between them, ready to look up. */
export class CatalogIndex {
  readonly #items = new Map<string, CatalogItem>();
  readonly #byKind = new Map<string, CatalogItem[]>();
  readonly #targets = new Map<string, ReadonlyMap<string, string[]>>();
  #order: readonly string[] = [];
  #relations: object = {};

  private constructor() {}

  static *build(
    entities: Iterable<Entity>,
    problems: ProblemLog,
    memory: CatalogMemory,
  ): Steps<CatalogIndex> {
    const index = new CatalogIndex();
    for (const entity of entities) {
      const item = memory.itemOf(entity, problems);
      // A stream may bring an entity twice: the later one is the newer one.
      if (item) {
        index.#items.set(item.ref, item);
      }
      yield;
    }
    const before = memory.last?.index;
    const order = before && index.#orderOf(before);
    index.#order = order ?? [...index.#items.keys()].sort();
    let isSame = order !== undefined;
    for (const ref of index.#order) {
      const item = index.#items.get(ref)!;
      listIn(index.#byKind, item.kind).push(item);
      isSame = index.#relate(item, memory, before) && isSame;
      if (!readKinds.has(item.kind)) {
        problems.add('unknownKind', item.ref, item.entity.kind);
      }
      yield;
    }
    if (before && isSame) {
      index.#relations = before.#relations;
    }
    return index;
  }

  /** The references of another index in their order, if they are the same. */
  #orderOf(other: CatalogIndex): readonly string[] | undefined {
    return this.#items.size === other.#items.size &&
      other.#order.every(ref => this.#items.has(ref))
      ? other.#order
      : undefined;
  }

  /** Notes where an entity leads to; whether that is where it led before. */
  #relate(
    item: CatalogItem,
    memory: CatalogMemory,
    before: CatalogIndex | undefined,
  ): boolean {
    const seen = memory.seenIn(item);
    seen.targets ??= targetsOf(item);
    const known = before && before.#targets.get(item.ref);
    const isSame = known !== undefined && areSameTargets(known, seen.targets);
    if (isSame) {
      seen.targets = known;
    }
    this.#targets.set(item.ref, seen.targets);
    return isSame;
  }

  /** The same object as of the last pass where the same entities are related alike. */
  get relations(): object {
    return this.#relations;
  }

  get size(): number {
    return this.#items.size;
  }

  get(ref: string): CatalogItem | undefined {
    return this.#items.get(ref);
  }

  ofKind(kind: string): readonly CatalogItem[] {
    return this.#byKind.get(kind) ?? [];
  }

  all(): IterableIterator<CatalogItem> {
    return this.#items.values();
  }

  /** References that relations of one of the types lead to, whether they exist or not. */
  targets(ref: string, ...types: string[]): string[] {
    const byType = this.#targets.get(ref);
    if (types.length === 1) {
      return byType?.get(types[0]) ?? [];
    }
    return [...new Set(types.flatMap(type => byType?.get(type) ?? []))];
  }

  /** Existing entities of a kind that relations of one of the types lead to. */
  related(ref: string, kind: string, ...types: string[]): CatalogItem[] {
    const found: CatalogItem[] = [];
    for (const target of this.targets(ref, ...types)) {
      const item = this.#items.get(target);
      if (item?.kind === kind) {
        found.push(item);
      }
    }
    return found;
  }

  /** Existing resources that any relation but ownership leads to. */
  relatedResources(ref: string): CatalogItem[] {
    const types = [...(this.#targets.get(ref)?.keys() ?? [])].filter(
      type => type !== 'ownerOf',
    );
    return this.related(ref, 'resource', ...types);
  }
}

/** The list at a key of a map, made when it is not there yet. */
export function listIn<TKey, TValue>(
  map: Map<TKey, TValue[]>,
  key: TKey,
): TValue[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}

type Targets = ReadonlyMap<string, readonly string[]>;

function areSameTargets(one: Targets, other: Targets): boolean {
  return (
    one === other ||
    // In the same order, too: evidence is told in it.
    (areSame([...one.keys()], [...other.keys()]) &&
      [...one].every(([type, targets]) =>
        areSame(targets, other.get(type) ?? []),
      ))
  );
}

function targetsOf(item: CatalogItem): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const relation of item.entity.relations ?? []) {
    const target = relation.targetRef.toLocaleLowerCase('en-US');
    if (target) {
      const list = listIn(byType, relation.type);
      if (!list.includes(target)) {
        list.push(target);
      }
    }
  }
  return byType;
}
