import type { Report, ReportSource } from './Report';

/**
 * Whether a report still holds at a time (ISO 8601). It ends when it expires,
 * not after.
 *
 * @public
 */
export function isValid(
  { expiresAt }: Pick<Report, 'expiresAt'>,
  now: string,
): boolean {
  return expiresAt === undefined || Date.parse(expiresAt) > Date.parse(now);
}

/** A person who answers for it, a system that says so, a poll of a system. */
function rankOf(source: ReportSource): number {
  if (source === 'attested') {
    return 0;
  }
  return source === 'pushed' ? 1 : 2;
}

/**
 * Orders reports about the same by which of them is to be believed: attested,
 * then pushed, then collected; of equals the one that was observed last, and of
 * those again the collector whose id comes first. Total, so that the order in
 * which reports come never matters.
 *
 * @public
 */
export function byPrecedence<TReport extends Report>(
  a: TReport,
  b: TReport,
): number {
  return (
    rankOf(a.source) - rankOf(b.source) ||
    Date.parse(b.observedAt) - Date.parse(a.observedAt) ||
    compare(a.source, b.source) ||
    compare(contentOf(a), contentOf(b))
  );
}

/** Everything else of a report, in one order whoever wrote it. */
function contentOf(report: Report): string {
  return JSON.stringify(
    Object.entries(report).sort(([a], [b]) => compare(a, b)),
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
