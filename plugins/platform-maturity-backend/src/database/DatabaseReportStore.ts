import { ConflictError } from '@backstage/errors';
import type {
  PushOutcome,
  Report,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import {
  identityOf,
  keptDays,
  type Push,
  type PushedItem,
  type ReportStore,
} from '../reports/ReportStore';
import { inItsOwnWords } from './inItsOwnWords';
import {
  chunks,
  isSame,
  lockReports,
  reportKey,
  toReport,
  toReportRow,
  type ReportRow,
} from './reportRows';
import type { Timestamp } from './rows';

const source = 'pushed';

interface PushKeyRow {
  principal: string;
  key: string;
  content_hash: string;
  received_at: Timestamp;
}

/** Keeps reports in the plugin's database. */
export class DatabaseReportStore implements ReportStore {
  readonly #knex: Knex;
  readonly #now: () => number;

  constructor(knex: Knex, now: () => number = Date.now) {
    this.#knex = knex;
    this.#now = now;
  }

  async reports(): Promise<Report[]> {
    // In one order, so that equal reports give equal assessments.
    const rows = await this.#knex<ReportRow>('reports')
      .whereNotNull('content')
      .orderBy([...reportKey]);
    return rows.flatMap(row => toReport(row) ?? []);
  }

  async push(push: Push): Promise<PushOutcome[]> {
    const writing = this.#knex.transaction(async tx => {
      await lockReports(tx);
      const known = await this.#knownKeys(tx, push);
      const stored = await this.#pushedTo(tx, push.items);
      const newKeys: PushKeyRow[] = [];
      const changed = new Map<string, ReportRow>();
      const receivedAt = new Date(this.#now());

      const outcomes = push.items.map((item): PushOutcome => {
        const { report, key } = item;
        if (key) {
          if (isKnown(item, known)) {
            return 'unchanged';
          }
          known.set(key.name, key.contentHash);
          newKeys.push({
            principal: push.principal,
            key: key.name,
            content_hash: key.contentHash,
            received_at: receivedAt,
          });
        }
        const identity = identityOf(report);
        const row = stored.get(identity);
        if (row && new Date(row.observed_at) > new Date(report.observedAt)) {
          return 'superseded';
        }
        if (row && isSame(row, report)) {
          return 'unchanged';
        }
        const next = toReportRow(report, { source, by: push.by, receivedAt });
        stored.set(identity, next);
        changed.set(identity, next);
        return 'stored';
      });

      for (const rows of chunks(newKeys)) {
        await tx<PushKeyRow>('push_keys').insert(rows);
      }
      for (const rows of chunks([...changed.values()])) {
        await tx<ReportRow>('reports')
          .insert(rows)
          .onConflict([...reportKey])
          .merge();
      }
      return outcomes;
    });
    return inItsOwnWords(writing);
  }

  async prune(subjects: ReadonlySet<string>): Promise<void> {
    const now = new Date(this.#now());
    const old = new Date(this.#now() - keptDays * 24 * 60 * 60 * 1000);
    await this.#knex<PushKeyRow>('push_keys')
      .where('received_at', '<', old)
      .delete();
    await this.#knex<ReportRow>('reports')
      .whereNull('content')
      .where('received_at', '<', old)
      .delete();
    const told = await this.#knex<ReportRow>('reports').distinct('subject');
    const gone = told
      .map(({ subject }) => subject)
      .filter(subject => !subjects.has(subject));
    for (const refs of chunks(gone)) {
      await this.#knex<ReportRow>('reports')
        .whereIn('subject', refs)
        .where(outlived =>
          outlived
            .where('expires_at', '<', now)
            .orWhere('received_at', '<', old),
        )
        .delete();
    }
  }

  /** Hashes of what was sent under the keys of these items, by key. */
  async #knownKeys(
    tx: Knex.Transaction,
    { principal, items }: Push,
  ): Promise<Map<string, string>> {
    const known = new Map<string, string>();
    const names = items.flatMap(({ key }) => key?.name ?? []);
    for (const keys of chunks(names)) {
      const rows = await tx<PushKeyRow>('push_keys')
        .where({ principal })
        .whereIn('key', keys);
      rows.forEach(row => known.set(row.key, row.content_hash));
    }
    return known;
  }

  /** What was pushed about the subjects of these items, by identity. */
  async #pushedTo(
    tx: Knex.Transaction,
    items: readonly PushedItem[],
  ): Promise<Map<string, ReportRow>> {
    const stored = new Map<string, ReportRow>();
    const subjects = new Set(items.map(({ report }) => report.subject));
    for (const refs of chunks([...subjects])) {
      const rows = await tx<ReportRow>('reports')
        .where({ source })
        .whereIn('subject', refs);
      rows.forEach(row => stored.set(identityOf(row), row));
    }
    return stored;
  }
}

/** Throws when the key stands for something else. */
function isKnown(
  { index, key }: PushedItem,
  known: ReadonlyMap<string, string>,
): boolean {
  const hash = key && known.get(key.name);
  if (hash !== undefined && hash !== key?.contentHash) {
    throw new ConflictError(
      `reports.${index}.key: "${key?.name}" was used before for something else; nothing was stored. Give each report a key of its own`,
    );
  }
  return hash !== undefined;
}
