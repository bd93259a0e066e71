import {
  previewInputVersion,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { storedPreviewOf } from '../policy/PreviewStore';
import type { ChangedAssessment } from '../schedule/RefreshStore';
import { chunks } from './chunks';
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
  for (const refs of chunks(await withoutPreview(tx), chunkSize)) {
    const rows = await tx<AssessmentRow>('assessments').whereIn('ref', refs);
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
  }
}

/**
 * One set less another: where a database knows nothing of its tables yet, as
 * after the first refresh, it would go through one of them for each row of the
 * other to join them.
 */
async function withoutPreview(knex: Knex): Promise<string[]> {
  const rows: Pick<PreviewRow, 'ref'>[] = await knex('assessments')
    .select('ref')
    .except(
      knex('preview_inputs')
        .where({ version: previewInputVersion })
        .select('ref'),
    );
  return rows.map(({ ref }) => ref);
}
