import { organizationRef } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { standingOf } from '../history/standing';
import { snapshotIn, type StoredPreview } from '../policy/PreviewStore';
import { chunks } from './chunks';
import type { DailyRow } from './historyRows';
import type { AssessmentRow, StoredSummary } from './rows';

const insertChunk = 200;

/** Notes once a day how the organization and its groups stand. */
export async function writeDaily(
  tx: Knex.Transaction,
  now: Date,
): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const noted = await tx<DailyRow>('daily_standings')
    .where({ ref: organizationRef, day })
    .first('ref');
  if (noted) {
    return;
  }
  const rows: { preview: string; summary: string }[] = await tx<AssessmentRow>(
    'assessments',
  )
    .join('preview_inputs', 'preview_inputs.ref', 'assessments.ref')
    .whereIn('assessments.kind', ['Group', 'Organization'])
    .select('preview_inputs.preview', 'assessments.summary');
  const standings = rows.flatMap(({ preview, summary }): DailyRow[] => {
    const stored: StoredPreview = JSON.parse(preview);
    const snapshot = snapshotIn(stored);
    const { fromTemplate }: StoredSummary = JSON.parse(summary);
    return snapshot
      ? [
          {
            ref: stored.subject.ref,
            day,
            standing: JSON.stringify({
              ...standingOf(snapshot),
              ...(fromTemplate === undefined ? {} : { fromTemplate }),
            }),
          },
        ]
      : [];
  });
  for (const chunk of chunks(standings, insertChunk)) {
    await tx<DailyRow>('daily_standings')
      .insert(chunk)
      .onConflict(['ref', 'day'])
      .ignore();
  }
}
