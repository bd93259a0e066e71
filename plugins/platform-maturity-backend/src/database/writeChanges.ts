import type { Knex } from 'knex';
import type { Changes } from '../schedule/RefreshStore';
import { toPreviewRow, type PreviewRow } from './previewRows';
import {
  toAssessmentRow,
  toRelationRows,
  type AssessmentRow,
  type RelationRow,
} from './rows';

// Both stay far below the number of parameters that SQLite allows in one
// statement, at about twenty columns a row.
const insertChunk = 200;
const deleteChunk = 500;

/** Brings the stored assessments to what a refresh found. */
export async function writeChanges(
  tx: Knex.Transaction,
  { changed, removed }: Changes,
  now: Date,
): Promise<void> {
  const outdated = [
    ...removed,
    ...changed.map(({ assessment }) => assessment.subject.ref),
  ];
  for (const refs of chunks(outdated, deleteChunk)) {
    await tx<AssessmentRow>('assessments').whereIn('ref', refs).delete();
    await tx<RelationRow>('assessment_relations').whereIn('ref', refs).delete();
    await tx<PreviewRow>('preview_inputs').whereIn('ref', refs).delete();
  }
  for (const chunk of chunks(changed, insertChunk)) {
    await tx<AssessmentRow>('assessments').insert(
      chunk.map(change => toAssessmentRow(change, now)),
    );
    await tx<PreviewRow>('preview_inputs').insert(chunk.map(toPreviewRow));
    const relations = chunk.flatMap(change =>
      toRelationRows(change.assessment),
    );
    for (const rows of chunks(relations, insertChunk)) {
      await tx<RelationRow>('assessment_relations').insert(rows);
    }
  }
}

function* chunks<T>(items: readonly T[], size: number): Iterable<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
