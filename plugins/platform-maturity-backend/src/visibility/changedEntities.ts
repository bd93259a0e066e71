import { hash as hashText } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Turns } from '../schedule/Turns';
import type { EntityChanges } from './EntityStore';

/** Most entities are the same objects from one refresh to the next. */
const knownHashes = new WeakMap<Entity, string>();

/** What differs from what is stored, of all entities that a refresh read. */
export async function changedEntities(
  entities: readonly Entity[],
  /** Content hashes of the stored ones by reference. */
  stored: ReadonlyMap<string, string>,
  turns: Turns,
): Promise<EntityChanges> {
  const gone = new Set(stored.keys());
  const changed = new Map<string, EntityChanges['changed'][number]>();
  for (const read of entities) {
    const ref = refOf(read);
    if (ref) {
      gone.delete(ref);
      const contentHash = hashOf(read);
      if (stored.get(ref) !== contentHash) {
        changed.set(ref, { ref, contentHash, entity: read });
      }
    }
    if (turns.isOver) {
      await turns.pass();
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

/** Of what is kept. */
function hashOf(read: Entity): string {
  let hash = knownHashes.get(read);
  if (hash === undefined) {
    hash = hashText('sha256', JSON.stringify(kept(read)), 'hex');
    knownHashes.set(read, hash);
  }
  return hash;
}

/** What has no identity is nothing that anybody could ask for. */
function refOf(entity: Entity): string | undefined {
  try {
    return entity.metadata.name ? stringifyEntityRef(entity) : undefined;
  } catch {
    return undefined;
  }
}
