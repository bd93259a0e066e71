import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { attributesOf } from './attributes';
import type { EntityChanges } from './EntityStore';

/** The longest that this keeps requests waiting, about. */
const turnMs = 25;

/** What differs from what is stored, of all entities that a refresh read. */
export async function changedEntities(
  entities: readonly Entity[],
  /** Content hashes of the stored ones by reference. */
  stored: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<EntityChanges> {
  const gone = new Set(stored.keys());
  const changed = new Map<string, EntityChanges['changed'][number]>();
  let turnStarted = performance.now();
  for (const read of entities) {
    const ref = refOf(read);
    if (ref) {
      const each = kept(read);
      gone.delete(ref);
      const entity = JSON.stringify(each);
      const contentHash = createHash('sha256').update(entity).digest('hex');
      if (stored.get(ref) !== contentHash) {
        const attributes = attributesOf(each);
        changed.set(ref, { ref, contentHash, attributes, entity });
      }
    }
    if (performance.now() - turnStarted > turnMs) {
      await nextTurn();
      signal.throwIfAborted();
      turnStarted = performance.now();
    }
  }
  return { changed: [...changed.values()], removed: [...gone] };
}

/** Of people no more than their reference and their relations. */
function kept(entity: Entity): Entity {
  const { apiVersion, kind, metadata, relations } = entity;
  if (kind.toLocaleLowerCase('en-US') !== 'user') {
    return entity;
  }
  const { name, namespace } = metadata;
  return { apiVersion, kind, metadata: { name, namespace }, relations };
}

/** What has no identity is nothing that anybody could ask for. */
function refOf(entity: Entity): string | undefined {
  try {
    return entity.metadata.name ? stringifyEntityRef(entity) : undefined;
  } catch {
    return undefined;
  }
}
