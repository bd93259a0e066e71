import { isDeepStrictEqual } from 'node:util';
import type {
  Report,
  ReportSource,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type { ReportContent, ToldReport } from '../reports/ReportStore';
import { toIso, type Timestamp } from './rows';

export interface ReportRow {
  subject: string;
  about: string;
  tool: string;
  source: string;
  content: string | null;
  observed_at: Timestamp;
  expires_at: Timestamp | null;
  told_by: string | null;
  received_at: Timestamp;
}

/** What decides whether a report takes the place of another. */
export const reportKey = ['subject', 'about', 'tool', 'source'] as const;

/**
 * Far below the number of parameters that SQLite allows in one statement, at
 * nine columns a row.
 */
export const rowsPerStatement = 500;

export function toReportRow(
  report: ToldReport,
  told: { source: ReportSource; by?: string; receivedAt: Date },
): ReportRow {
  return {
    subject: report.subject,
    about: report.about,
    tool: report.tool ?? '',
    source: told.source,
    content: report.content ? JSON.stringify(report.content) : null,
    observed_at: new Date(report.observedAt),
    expires_at: report.expiresAt ? new Date(report.expiresAt) : null,
    told_by: told.by ?? null,
    received_at: told.receivedAt,
  };
}

/** `undefined` for what was taken back. */
export function toReport(row: ReportRow): Report | undefined {
  if (row.content === null) {
    return undefined;
  }
  return {
    subject: row.subject,
    source: row.source as ReportSource,
    observedAt: toIso(row.observed_at),
    ...(row.expires_at === null ? {} : { expiresAt: toIso(row.expires_at) }),
    ...(row.told_by === null ? {} : { by: row.told_by }),
    ...(JSON.parse(row.content) as ReportContent),
  };
}

/** Whether a stored report says the same, observed and expiring at the same time. */
export function isSame(row: ReportRow, report: ToldReport): boolean {
  return (
    sameContent(row, report) &&
    toIso(row.observed_at) === report.observedAt &&
    (row.expires_at === null ? undefined : toIso(row.expires_at)) ===
      report.expiresAt
  );
}

/** Whether a stored report says the same, whenever it was observed. */
export function sameContent(row: ReportRow, report: ToldReport): boolean {
  const content = row.content === null ? undefined : JSON.parse(row.content);
  return isDeepStrictEqual(content, report.content);
}

/**
 * Lets one transaction at a time read reports, decide, and write them. Reading
 * alone goes on. SQLite has one writer anyway.
 */
export async function lockReports(tx: Knex.Transaction): Promise<void> {
  if (String(tx.client.config.client).includes('pg')) {
    await tx.raw('lock table reports in share row exclusive mode');
  }
}

export function* chunks<T>(items: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    yield items.slice(start, start + rowsPerStatement);
  }
}
