import type { Knex } from 'knex';
import type { DailyStanding, ExportStore } from '../exports/ExportStore';
import type { PastStanding } from '../history/HistoryStore';
import {
  toHistoryPoint,
  toPastStanding,
  type DailyRow,
  type SnapshotRow,
} from './historyRows';

/** Reads what files are written from beside assessments. */
export class DatabaseExportStore implements ExportStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async past({
    since,
    moved,
    before,
    limit,
  }: Parameters<ExportStore['past']>[0]): Promise<
    { id: number; standing: PastStanding }[]
  > {
    const rows: SnapshotRow[] = await this.#knex<SnapshotRow>('snapshots')
      .where('until', '>=', since)
      .modify(query => {
        if (moved) {
          query.where({ moved: true });
        }
        if (before !== undefined) {
          query.where('id', '<', before);
        }
      })
      .orderBy('id', 'desc')
      .limit(limit);
    return rows.map(row => ({ id: row.id, standing: toPastStanding(row) }));
  }

  async daily({
    since,
    after,
    limit,
  }: Parameters<ExportStore['daily']>[0]): Promise<DailyStanding[]> {
    const rows: DailyRow[] = await this.#knex<DailyRow>('daily_standings')
      .where('day', '>=', dayOf(since.toISOString()))
      .modify(query => {
        if (after) {
          const day = dayOf(after.at);
          query.where(rest =>
            rest
              .where('day', '>', day)
              .orWhere(same =>
                same.where({ day }).where('ref', '>', after.ref),
              ),
          );
        }
      })
      .orderBy([{ column: 'day' }, { column: 'ref' }])
      .limit(limit);
    return rows.map(row => ({ ref: row.ref, ...toHistoryPoint(row) }));
  }
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
