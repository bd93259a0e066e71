import { hash } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Turns } from '../schedule/Turns';
import type { EntityChanges } from './EntityStore';

/** What an entity is told by. */
type Identity = Pick<EntityChanges['changed'][number], 'ref' | 'contentHash'>;

/** Tells entities apart; most are the same objects from one refresh to the next. */
export type Identities = Map<Entity, Identity | undefined>;

/** What differs from what is stored, of all entities that a refresh read. */
export async function changedEntities(
  entities: readonly Entity[],
  /** Content hashes of the stored ones by reference. */
  stored: ReadonlyMap<string, string>,
  {
    turns,
    identities = new Map(),
  }: {
    turns: Turns;
    /** Those of the last time, to become those of this time. */
    identities?: Identities;
  },
): Promise<EntityChanges> {
  const gone = new Set(stored.keys());
  const changed = new Map<string, EntityChanges['changed'][number]>();
  for (const read of entities) {
    if (!identities.has(read)) {
      identities.set(read, identityOf(read));
    }
    const identity = identities.get(read);
    if (identity) {
      const { ref, contentHash } = identity;
      gone.delete(ref);
      if (stored.get(ref) !== contentHash) {
        changed.set(ref, { ref, contentHash, entity: read });
      }
    }
    if (turns.isOver) {
      await turns.pass();
    }
  }
  if (identities.size > entities.length) {
    const present = new Set(entities);
    for (const entity of identities.keys()) {
      if (!present.has(entity)) {
        identities.delete(entity);
      }
    }
  }
  return { changed: [...changed.values()], removed: [...gone] };
}

/** What is kept: of people no more than their reference and their relations. */
export function kept(entity: Entity): Entity {
  const { apiVersion, kind, metadata, relations } = entity;
  if (kind.toLocaleLowerCase('en-US') !== 'user') {
    return entity;
  }
  const { name, namespace } = metadata;
  return { apiVersion, kind, metadata: { name, namespace }, relations };
}

/** What has no reference is nothing that anybody could ask for. */
function identityOf(read: Entity): Identity | undefined {
  const ref = refOf(read);
  if (!ref) {
    return undefined;
  }
  const contentHash = hash('sha256', JSON.stringify(kept(read)), 'hex');
  return { ref, contentHash };
}

function refOf(entity: Entity): string | undefined {
  try {
    return entity.metadata.name ? stringifyEntityRef(entity) : undefined;
  } catch {
    return undefined;
  }
}
