import type {
  CapabilityId,
  KnownOutcome,
  PracticeId,
  PushOutcome,
  ReportableFactId,
} from '@paved/plugin-platform-maturity-common';
import type { ReportProvider } from './ReportProvider';

/** What was told, without whom it is about and who said so. */
export type ReportContent =
  | { fact: ReportableFactId; value: number }
  | {
      practice: PracticeId | CapabilityId;
      outcome: KnownOutcome;
      tool?: string;
      title?: string;
      url?: string;
    };

/**
 * One report on its way into the store. Of one source, a later one takes the
 * place of an earlier one about the same fact, or the same practice and tool.
 */
export interface ToldReport {
  /** Entity reference in lower case, or the organization's. */
  subject: string;
  about: ReportableFactId | PracticeId | CapabilityId;
  tool?: string;
  /** Absent: what was told before is taken back. */
  content?: ReportContent;
  /** As ISO 8601. */
  observedAt: string;
  expiresAt?: string;
}

/** A report that somebody pushed. */
export interface PushedItem {
  /** Its place in the request, for errors. */
  index: number;
  report: ToldReport;
  /** The sender's own name of it, with a hash of all that was sent under it. */
  key?: { name: string; contentHash: string };
}

/** What somebody pushed in one request or event. */
export interface Push {
  /** Whose keys they are. */
  principal: string;
  by: string;
  items: readonly PushedItem[];
}

/** How long what nobody needs any more is kept, in days. */
export const keptDays = 30;

/** Keeps what is pushed and collected. */
export interface ReportStore extends ReportProvider {
  /**
   * Stores what was pushed, all of it or, with an error, nothing. Returns what
   * became of each in the order of the items. Throws a `ConflictError` when a
   * key was used before for something else.
   */
  push(push: Push): Promise<PushOutcome[]>;

  /**
   * Forgets what nobody needs any more: keys after {@link keptDays}, what was
   * taken back after as long, and reports of subjects that are not among the
   * given ones once they expired or are as old.
   */
  prune(subjects: ReadonlySet<string>): Promise<void>;
}

/** What a report is about: a later one of its source takes its place. */
export function identityOf(report: {
  subject: string;
  about: string;
  tool?: string;
}): string {
  return JSON.stringify([report.subject, report.about, report.tool ?? '']);
}
