import {
  organizationRef,
  type HistoryPoint,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type {
  HistoryStore,
  PastStanding,
  PresentStanding,
} from '../history/HistoryStore';
import { snapshotIn, type StoredPreview } from '../policy/PreviewStore';
import type { ReadableWhere } from '../visibility/ReadableWhere';
import { forgetDepartures } from './forgetDepartures';
import {
  toHistoryPoint,
  toPastStanding,
  type DailyRow,
  type SnapshotRow,
} from './historyRows';
import type { PreviewRow } from './previewRows';
import { toIso, type StateRow } from './rows';
import { readableRefs } from './whereReadable';

/** Reads the history, and forgets what is too old. */
export class DatabaseHistoryStore implements HistoryStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async present(ref: string): Promise<PresentStanding | undefined> {
    // One statement, so that both parts are of the same refresh.
    const row: (PreviewRow & StateRow) | undefined = await this.#knex(
      'preview_inputs',
    )
      .joinRaw('cross join refresh_state')
      .where('preview_inputs.ref', ref)
      .first('preview_inputs.preview', 'refresh_state.last_success_at');
    if (!row) {
      return undefined;
    }
    const stored: StoredPreview = JSON.parse(row.preview);
    const snapshot = snapshotIn(stored);
    return (
      snapshot && {
        subject: stored.subject,
        snapshot,
        checkedAt: toIso(row.last_success_at ?? snapshot.at),
      }
    );
  }

  async past(ref: string, limit: number): Promise<PastStanding[]> {
    const rows = await this.#knex<SnapshotRow>('snapshots')
      .where({ ref })
      .orderBy([
        { column: 'until', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toPastStanding);
  }

  async daily(ref: string): Promise<HistoryPoint[]> {
    const rows = await this.#knex<DailyRow>('daily_standings')
      .where({ ref })
      .orderBy('day');
    return rows.map(toHistoryPoint);
  }

  async moves(
    since: Date,
    limit: number,
    skip: number,
    readable?: ReadableWhere,
  ): Promise<PastStanding[]> {
    const query = this.#knex<SnapshotRow>('snapshots')
      .where({ moved: true })
      .where('until', '>=', since)
      .orderBy([
        { column: 'until', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .offset(skip)
      .limit(limit);
    if (readable) {
      const refs = readableRefs(this.#knex, readable);
      // Nothing is kept of what left, to tell who may have read it.
      query.where(shown =>
        shown
          .whereIn('ref', refs)
          .orWhere('ref', organizationRef)
          .orWhereNull('next_answer'),
      );
    }
    return (await query).map(toPastStanding);
  }

  /**
   * Forgets what ended before then, but for the last of each month and subject.
   * Returns how many rows went.
   */
  async thinOut(before: Date): Promise<number> {
    const lastOfMonths = this.#knex<SnapshotRow>('snapshots')
      .where('until', '<', before)
      .groupBy('ref', 'month')
      .max('id');
    const snapshots = await this.#knex<SnapshotRow>('snapshots')
      .where('until', '<', before)
      .whereNotIn('id', lastOfMonths)
      .delete();
    const day = before.toISOString().slice(0, 10);
    const days = await this.#knex<DailyRow>('daily_standings')
      .where('day', '<', day)
      .whereNot('day', 'like', '%-01')
      .delete();
    return snapshots + days + (await forgetDepartures(this.#knex, before));
  }
}
