import {
  previewInputVersion,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { storedPreviewOf } from '../policy/PreviewStore';
import type { ChangedAssessment } from '../schedule/RefreshStore';
import { toIso, type AssessmentRow } from './rows';

export interface PreviewRow {
  ref: string;
  version: number;
  preview: string;
}

export function toPreviewRow(
  {
    assessment,
    policyHash,
  }: Pick<ChangedAssessment, 'assessment' | 'policyHash'>,
  since?: string,
): PreviewRow {
  return {
    ref: assessment.subject.ref,
    version: previewInputVersion,
    preview: JSON.stringify(storedPreviewOf(assessment, policyHash, since)),
  };
}

/** About a megabyte of assessments. */
const chunkSize = 100;

/**
 * Adds what is missing of assessments that were stored when there were no
 * previews, or previews of another form. Once it is there, one statement.
 */
export async function addMissingPreviews(tx: Knex.Transaction): Promise<void> {
  let after = '';
  for (;;) {
    const rows: AssessmentRow[] = await withoutPreview(tx)
      .where('assessments.ref', '>', after)
      .orderBy('assessments.ref')
      .limit(chunkSize)
      .select('assessments.*');
    if (rows.length > 0) {
      const refs = rows.map(({ ref }) => ref);
      await tx<PreviewRow>('preview_inputs').whereIn('ref', refs).delete();
      await tx<PreviewRow>('preview_inputs').insert(
        rows.map(row =>
          toPreviewRow(
            {
              assessment: JSON.parse(row.assessment) as Assessment,
              policyHash: row.policy_hash,
            },
            // Nobody noted since when it stands so; it does so since then at least.
            toIso(row.assessed_at),
          ),
        ),
      );
      after = refs[refs.length - 1];
    }
    if (rows.length < chunkSize) {
      return;
    }
  }
}

function withoutPreview(knex: Knex): Knex.QueryBuilder {
  return knex('assessments')
    .leftJoin('preview_inputs', join =>
      join
        .on('preview_inputs.ref', 'assessments.ref')
        .andOnVal('preview_inputs.version', previewInputVersion),
    )
    .whereNull('preview_inputs.ref');
}
