import type { Knex } from 'knex';
import { attributesOf } from '../visibility/attributes';
import { kept } from '../visibility/changedEntities';
import type { EntityChanges, ReadEntity } from '../visibility/EntityStore';
import { chunks, refChunk } from './chunks';

export interface StoredEntityRow {
  ref: string;
  content_hash: string;
  attributes: string;
  entity: string;
}

/**
 * Far below the number of parameters that SQLite allows in one statement.
 * Longer ones keep others waiting while they are put into words.
 */
const insertChunk = 100;

/** Brings the stored entities to what a refresh read. */
export async function writeEntities(
  tx: Knex.Transaction,
  { changed, removed }: EntityChanges = { changed: [], removed: [] },
): Promise<void> {
  const outdated = [...removed, ...changed.map(({ ref }) => ref)];
  for (const refs of chunks(outdated, refChunk)) {
    await tx<StoredEntityRow>('stored_entities').whereIn('ref', refs).delete();
  }
  for (const chunk of chunks(changed, insertChunk)) {
    await tx<StoredEntityRow>('stored_entities').insert(chunk.map(toRow));
  }
}

function toRow({ ref, contentHash, entity }: ReadEntity): StoredEntityRow {
  const each = kept(entity);
  return {
    ref,
    content_hash: contentHash,
    attributes: attributesOf(each),
    entity: JSON.stringify(each),
  };
}
