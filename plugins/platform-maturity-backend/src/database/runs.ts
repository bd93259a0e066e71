import type { RefreshRun } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type { FinishedRun } from '../schedule/RefreshStore';
import { toIso, type RunRow } from './rows';

const keptRuns = 100;

/** Adds a run, and forgets those of long ago. */
export async function insertRun(
  tx: Knex.Transaction,
  run: FinishedRun,
  finishedAt: Date,
): Promise<void> {
  await tx<Omit<RunRow, 'id'>>('refresh_runs').insert({
    started_at: new Date(run.startedAt),
    finished_at: finishedAt,
    outcome: run.outcome,
    entities: run.entities,
    assessed: run.assessed,
    changed: run.changed,
    removed: run.removed,
    error: run.error ?? null,
    problems: JSON.stringify(run.problems),
  });
  const forgotten = await tx<RunRow>('refresh_runs')
    .orderBy('id', 'desc')
    .offset(keptRuns)
    .first('id');
  if (forgotten) {
    await tx<RunRow>('refresh_runs').where('id', '<=', forgotten.id).delete();
  }
}

/** The run that ended last. */
export async function lastRun(knex: Knex): Promise<RefreshRun | undefined> {
  const row = await knex<RunRow>('refresh_runs').orderBy('id', 'desc').first();
  return row && toRun(row);
}

/** What the last run told that succeeded. */
export async function lastSuccess(
  knex: Knex,
): Promise<Pick<RefreshRun, 'assessed' | 'problems'>> {
  const row = await knex<RunRow>('refresh_runs')
    .where({ outcome: 'succeeded' })
    .orderBy('id', 'desc')
    .first();
  const { assessed = 0, problems = [] } = row ? toRun(row) : {};
  return { assessed, problems };
}

function toRun(row: RunRow): RefreshRun {
  const startedAt = toIso(row.started_at);
  const finishedAt = toIso(row.finished_at);
  return {
    startedAt,
    finishedAt,
    // A clock that was put back meanwhile would make it negative.
    durationMs: Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
    outcome: row.outcome,
    entities: row.entities,
    assessed: row.assessed,
    changed: row.changed,
    removed: row.removed,
    ...(row.error === null ? {} : { error: row.error }),
    problems: JSON.parse(row.problems),
  };
}
