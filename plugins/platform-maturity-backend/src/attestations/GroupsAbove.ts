import { RELATION_CHILD_OF, type Entity } from '@backstage/catalog-model';
import type { EntityStore } from '../visibility/EntityStore';
import { isGroup } from '../visibility/attributes';
import { targetsOf } from './targetsOf';

interface Entry {
  /** The id of what it was made of. */
  generation: string;
  parents: Promise<ReadonlyMap<string, readonly string[]>>;
}

/** The catalog takes about a hundred kilobytes of references at a time. */
const most = 500;

/** Which groups are above others, as of the last refresh. */
export class GroupsAbove {
  readonly #entities: Pick<EntityStore, 'generation' | 'batches'>;
  #entry: Entry | undefined;

  constructor(entities: Pick<EntityStore, 'generation' | 'batches'>) {
    this.#entities = entities;
  }

  /** Some groups and all that are above them, the nearest first. */
  async from(groups: readonly string[]): Promise<string[]> {
    const parents = await this.#parents();
    const found = new Set(groups);
    // A set goes on to what is added meanwhile, and adds nothing twice.
    for (const group of found) {
      parents.get(group)?.forEach(parent => found.add(parent));
    }
    return [...found].slice(0, most);
  }

  /** Read once, until a refresh finds something new. */
  async #parents(): Promise<ReadonlyMap<string, readonly string[]>> {
    const generation = await this.#entities.generation();
    if (!generation) {
      return new Map();
    }
    if (this.#entry?.generation !== generation.id) {
      const entry = { generation: generation.id, parents: this.#read() };
      this.#entry = entry;
      // What failed is tried again by who asks next.
      entry.parents.catch(() => {
        if (this.#entry === entry) {
          this.#entry = undefined;
        }
      });
    }
    return this.#entry.parents;
  }

  async #read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const parents = new Map<string, readonly string[]>();
    for await (const batch of this.#entities.batches(isGroup)) {
      for (const { ref, entity } of batch) {
        parents.set(ref, parentsOf(entity));
      }
    }
    return parents;
  }
}

/** The groups right above a group. */
export function parentsOf(group: Pick<Entity, 'relations'> | undefined) {
  return targetsOf(group, RELATION_CHILD_OF);
}
