import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type {
  CollectedAnswer,
  CollectorRun,
  CollectorStore,
  StoredCollectorState,
} from '../collectors/CollectorStore';
import { identityOf } from '../reports/ReportStore';
import { inItsOwnWords } from './inItsOwnWords';
import {
  chunks,
  lockReports,
  sameContent,
  toReportRow,
  type ReportRow,
} from './reportRows';
import { toIso, type Timestamp } from './rows';

interface CollectorRow {
  id: string;
  run_id: string | null;
  deadline_at: Timestamp | null;
  started_at: Timestamp | null;
  finished_at: Timestamp | null;
  outcome: 'succeeded' | 'failed' | null;
  error: string | null;
  last_success_at: Timestamp | null;
  dropped: number;
}

const sourceOf = (collector: string) => `collector:${collector}` as const;

/** Keeps collectors and their reports in the plugin's database. */
export class DatabaseCollectorStore implements CollectorStore {
  readonly #knex: Knex;
  readonly #now: () => number;

  constructor(knex: Knex, now: () => number = Date.now) {
    this.#knex = knex;
    this.#now = now;
  }

  async begin(collector: string, withinMs: number): Promise<CollectorRun> {
    const startedAt = new Date(this.#now());
    const run = {
      run_id: randomUUID(),
      started_at: startedAt,
      deadline_at: new Date(this.#now() + withinMs),
    };
    await this.#knex<CollectorRow>('collectors')
      .insert({ id: collector, dropped: 0, ...run })
      .onConflict('id')
      .merge(run);
    return {
      collector,
      runId: run.run_id,
      startedAt: startedAt.toISOString(),
    };
  }

  async succeed(
    run: CollectorRun,
    answer: CollectedAnswer,
  ): Promise<'changed' | 'unchanged' | 'lost'> {
    const writing = this.#knex.transaction(async tx => {
      const before = await this.#end(tx, run);
      if (!before) {
        return 'lost';
      }
      const now = new Date(this.#now());
      await tx<CollectorRow>('collectors').where({ id: run.collector }).update({
        finished_at: now,
        outcome: 'succeeded',
        error: null,
        last_success_at: now,
        dropped: answer.dropped,
      });
      const changed = await this.#replace(tx, run.collector, answer, now);
      return changed || before.outcome === 'failed' ? 'changed' : 'unchanged';
    });
    return inItsOwnWords(writing);
  }

  async fail(
    run: CollectorRun,
    error: string,
  ): Promise<'changed' | 'unchanged' | 'lost'> {
    return this.#knex.transaction(async tx => {
      const before = await this.#end(tx, run);
      if (!before) {
        return 'lost';
      }
      await tx<CollectorRow>('collectors')
        .where({ id: run.collector })
        .update({
          finished_at: new Date(this.#now()),
          outcome: 'failed',
          error,
        });
      return before.outcome === 'failed' ? 'unchanged' : 'changed';
    });
  }

  async release(run: CollectorRun): Promise<void> {
    await this.#knex.transaction(async tx => {
      await this.#end(tx, run);
    });
  }

  async states(): Promise<Map<string, StoredCollectorState>> {
    const now = this.#now();
    const [rows, counts] = await Promise.all([
      this.#knex<CollectorRow>('collectors'),
      this.#knex<ReportRow>('reports')
        .whereNotNull('content')
        .where(holding =>
          holding
            .whereNull('expires_at')
            .orWhere('expires_at', '>', new Date(now)),
        )
        .groupBy('source')
        .select('source')
        .count({ reports: '*' }),
    ]);
    const reports = new Map(
      counts.map(row => [String(row.source), Number(row.reports)]),
    );
    return new Map(
      rows.map(row => [
        row.id,
        {
          running:
            row.run_id !== null &&
            row.deadline_at !== null &&
            new Date(row.deadline_at).getTime() > now,
          ...timeOf('startedAt', row.started_at),
          ...timeOf('finishedAt', row.finished_at),
          ...(row.outcome === null ? {} : { outcome: row.outcome }),
          ...(row.error === null ? {} : { error: row.error }),
          ...timeOf('lastSuccessAt', row.last_success_at),
          dropped: row.dropped,
          reports: reports.get(sourceOf(row.id)) ?? 0,
        },
      ]),
    );
  }

  /**
   * Takes the right to store from a collection, and returns how its collector
   * stood before; `undefined` when it had lost that right.
   */
  async #end(
    tx: Knex.Transaction,
    { collector, runId }: CollectorRun,
  ): Promise<CollectorRow | undefined> {
    const ended = await tx<CollectorRow>('collectors')
      .where({ id: collector, run_id: runId })
      .update({ run_id: null, deadline_at: null });
    return ended === 0
      ? undefined
      : tx<CollectorRow>('collectors').where({ id: collector }).first();
  }

  /** Returns whether another content is stored than before. */
  async #replace(
    tx: Knex.Transaction,
    collector: string,
    { subjects, reports }: CollectedAnswer,
    receivedAt: Date,
  ): Promise<boolean> {
    const source = sourceOf(collector);
    await lockReports(tx);
    const before = new Map<string, ReportRow>();
    for (const refs of chunks(subjects)) {
      const rows = await tx<ReportRow>('reports')
        .where({ source })
        .whereIn('subject', refs);
      rows.forEach(row => before.set(identityOf(row), row));
      await tx<ReportRow>('reports')
        .where({ source })
        .whereIn('subject', refs)
        .delete();
    }
    const rows = reports.map(report =>
      toReportRow(report, { source, receivedAt }),
    );
    for (const chunk of chunks(rows)) {
      await tx<ReportRow>('reports').insert(chunk);
    }
    return (
      before.size !== reports.length ||
      reports.some(report => {
        const row = before.get(identityOf(report));
        return !row || !sameContent(row, report);
      })
    );
  }
}

function timeOf<TName extends string>(
  name: TName,
  timestamp: Timestamp | null,
): { [name in TName]?: string } {
  return timestamp === null
    ? {}
    : ({ [name]: toIso(timestamp) } as { [name in TName]: string });
}
