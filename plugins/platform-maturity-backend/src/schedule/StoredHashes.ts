import type { EntityChanges } from '../visibility/EntityStore';
import type { RefreshStore } from './RefreshStore';

/** What is stored, by reference, told by hashes of what it says. */
export interface Stored {
  assessments: ReadonlyMap<string, string>;
  entities: ReadonlyMap<string, string>;
}

/**
 * Knows what is stored where this replica wrote it, and it still rests on what
 * it did then; asks the database otherwise.
 */
export class StoredHashes {
  readonly #store: Pick<RefreshStore, 'contentHashes' | 'entityHashes'>;
  #written: { basis: string; stored: Stored } | undefined;

  constructor(store: Pick<RefreshStore, 'contentHashes' | 'entityHashes'>) {
    this.#store = store;
  }

  /** What is stored, where all of it rests on this. */
  async on(basis: string | undefined): Promise<Stored> {
    return basis !== undefined && this.#written?.basis === basis
      ? this.#written.stored
      : this.read();
  }

  /** What is stored, whoever wrote it. */
  async read(): Promise<Stored> {
    const [assessments, entities] = await Promise.all([
      this.#store.contentHashes(),
      this.#store.entityHashes(),
    ]);
    return { assessments, entities };
  }

  /** Notes what this replica wrote: all assessments, and some entities anew. */
  wrote(
    basis: string | undefined,
    assessments: Stored['assessments'],
    { before, changes }: { before: Stored; changes: EntityChanges },
  ): void {
    const entities = new Map(before.entities);
    for (const { ref, contentHash } of changes.changed) {
      entities.set(ref, contentHash);
    }
    for (const ref of changes.removed) {
      entities.delete(ref);
    }
    this.#written =
      basis === undefined
        ? undefined
        : { basis, stored: { assessments, entities } };
  }
}
