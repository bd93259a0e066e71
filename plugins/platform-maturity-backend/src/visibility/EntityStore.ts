import type { Entity } from '@backstage/catalog-model';
import type { ReadableWhere } from './ReadableWhere';

/** An entity as it was kept, with what tells it from an earlier one. */
export interface ReadEntity {
  /** Entity reference in lower case. */
  ref: string;
  contentHash: string;
  entity: Entity;
}

/** The difference between the stored entities and those that a refresh read. */
export interface EntityChanges {
  /** As they were read: what is kept of them is less. */
  changed: ReadEntity[];
  /** References of entities that are gone. */
  removed: string[];
}

/** One state of the stored entities, and of all that is told of them. */
export interface Generation {
  /** Equal as long as nothing changes. */
  id: string;
  /** When a refresh last confirmed it, as ISO 8601. */
  checkedAt: string;
}

/** Where the entities are read from that the last refresh read. */
export interface EntityStore {
  /** What the stored entities are; `undefined` before the first refresh. */
  generation(): Promise<Generation | undefined>;

  /** In batches small enough to let others work between them. */
  batches(where?: ReadableWhere): AsyncIterable<ReadEntity[]>;

  /** Those of the given references that a caller may read. */
  readable(refs: string[], where: ReadableWhere): Promise<ReadonlySet<string>>;
}
