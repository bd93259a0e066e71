import type { Knex } from 'knex';
import { recordAfter } from '../goldenPaths/OriginRecord';
import { chunks, refChunk } from './chunks';
import type { WrittenBatch } from './PreparedAssessment';
import { toOriginRecord, toOriginRow, type OriginRow } from './originRows';

/** Well below the number of parameters that SQLite allows in one statement. */
const insertChunk = 100;

/**
 * Keeps what components were made from, where that changed. A component that
 * is gone left the catalog, and not its path.
 */
export async function writeOrigins(
  tx: Knex.Transaction,
  { changed, removed }: WrittenBatch,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const components = changed.filter(
    ({ subject }) => subject.kind === 'Component',
  );
  for (const chunk of chunks(components, refChunk)) {
    const origins = new Map(
      chunk.map(({ subject }) => [subject.ref, subject.origin]),
    );
    const rows = await tx<OriginRow>('template_origins').whereIn('ref', [
      ...origins.keys(),
    ]);
    const kept = new Map(rows.map(row => [row.ref, toOriginRecord(row)]));
    const written = [...origins].flatMap(([ref, origin]) => {
      const before = kept.get(ref);
      const after = recordAfter(before, origin, at);
      return after && after !== before ? [toOriginRow(ref, after)] : [];
    });
    for (const part of chunks(written, insertChunk)) {
      await tx('template_origins').insert(part).onConflict('ref').merge();
    }
  }
  for (const refs of chunks(removed, refChunk)) {
    await tx<OriginRow>('template_origins').whereIn('ref', refs).delete();
  }
}
