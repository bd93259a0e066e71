import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import type {
  EntityStore,
  Generation,
  ReadEntity,
} from '../visibility/EntityStore';
import type { ReadableWhere } from '../visibility/ReadableWhere';
import { chunks, refChunk } from './chunks';
import { basisIn, toIso, type StateRow } from './rows';
import { readableRefs, whereReadable } from './whereReadable';
import type { StoredEntityRow } from './writeEntities';

/** As many as one request to the catalog asks for, too. */
const batchSize = 500;

/** Reads the entities that the last refresh kept. */
export class DatabaseEntityStore implements EntityStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async generation(): Promise<Generation | undefined> {
    const state = await this.#knex<StateRow>('refresh_state')
      .where({ id: 1 })
      .first();
    if (!state?.last_success_at) {
      return undefined;
    }
    const checkedAt = toIso(state.last_success_at);
    // A refresh that found nothing new left everything as it was.
    return { id: basisIn(state).basis ?? checkedAt, checkedAt };
  }

  async *batches(where?: ReadableWhere): AsyncGenerator<ReadEntity[]> {
    let after = '';
    let rows: Pick<StoredEntityRow, 'ref' | 'content_hash' | 'entity'>[];
    do {
      const query = this.#knex<StoredEntityRow>('stored_entities')
        .where('ref', '>', after)
        .orderBy('ref')
        .limit(batchSize)
        .select('ref', 'content_hash', 'entity');
      if (where) {
        whereReadable(query, where);
      }
      rows = await query;
      if (rows.length > 0) {
        yield rows.map(({ ref, content_hash: contentHash, entity }) => ({
          ref,
          contentHash,
          entity: JSON.parse(entity) as Entity,
        }));
        after = rows.at(-1)!.ref;
      }
    } while (rows.length === batchSize);
  }

  async readable(
    refs: string[],
    where: ReadableWhere,
  ): Promise<ReadonlySet<string>> {
    const rows: { ref: string }[][] = await Promise.all(
      [...chunks(refs, refChunk)].map(chunk =>
        readableRefs(this.#knex, where).whereIn('ref', chunk),
      ),
    );
    return new Set(rows.flat().map(({ ref }) => ref));
  }
}
