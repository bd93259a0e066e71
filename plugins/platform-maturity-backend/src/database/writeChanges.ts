import type { Knex } from 'knex';
import { chunks, refChunk } from './chunks';
import type { WrittenBatch } from './PreparedAssessment';
import type { PreviewRow } from './previewRows';
import { toRelationRows, type AssessmentRow, type RelationRow } from './rows';

// Both stay far below the number of parameters that SQLite allows in one
// statement, at about twenty columns a row.
const insertChunk = 200;
/** Longer ones keep others waiting while they are sent. */
const assessmentChunk = 40;

/** Brings the stored assessments to what a refresh found. */
export async function writeChanges(
  tx: Knex.Transaction,
  { changed, removed }: WrittenBatch,
  now: Date,
  /** Since when a subject stands as it does; now, where nothing is said. */
  since: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const outdated = [...removed, ...changed.map(({ subject }) => subject.ref)];
  for (const refs of chunks(outdated, refChunk)) {
    await tx<AssessmentRow>('assessments').whereIn('ref', refs).delete();
    await tx<RelationRow>('assessment_relations').whereIn('ref', refs).delete();
    await tx<PreviewRow>('preview_inputs').whereIn('ref', refs).delete();
  }
  for (const chunk of chunks(changed, assessmentChunk)) {
    await tx<AssessmentRow>('assessments').insert(
      chunk.map(each => each.row(now)),
    );
    await tx<PreviewRow>('preview_inputs').insert(
      chunk.map(each =>
        each.previewRow(since.get(each.subject.ref) ?? now.toISOString()),
      ),
    );
    const relations = chunk.flatMap(({ subject }) => toRelationRows(subject));
    for (const rows of chunks(relations, insertChunk)) {
      await tx<RelationRow>('assessment_relations').insert(rows);
    }
  }
}
