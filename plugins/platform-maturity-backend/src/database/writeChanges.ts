import type { Knex } from 'knex';
import { chunks, refChunk } from './chunks';
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
/** Longer ones keep others waiting while they are put into words. */
const assessmentChunk = 40;

/** Brings the stored assessments to what a refresh found. */
export async function writeChanges(
  tx: Knex.Transaction,
  { changed, removed }: Changes,
  now: Date,
  /** Since when a subject stands as it does; now, where nothing is said. */
  since: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const outdated = [
    ...removed,
    ...changed.map(({ assessment }) => assessment.subject.ref),
  ];
  for (const refs of chunks(outdated, refChunk)) {
    await tx<AssessmentRow>('assessments').whereIn('ref', refs).delete();
    await tx<RelationRow>('assessment_relations').whereIn('ref', refs).delete();
    await tx<PreviewRow>('preview_inputs').whereIn('ref', refs).delete();
  }
  for (const chunk of chunks(changed, assessmentChunk)) {
    await tx<AssessmentRow>('assessments').insert(
      chunk.map(change => toAssessmentRow(change, now)),
    );
    await tx<PreviewRow>('preview_inputs').insert(
      chunk.map(change =>
        toPreviewRow(
          change,
          since.get(change.assessment.subject.ref) ?? now.toISOString(),
        ),
      ),
    );
    const relations = chunk.flatMap(change =>
      toRelationRows(change.assessment),
    );
    for (const rows of chunks(relations, insertChunk)) {
      await tx<RelationRow>('assessment_relations').insert(rows);
    }
  }
}
