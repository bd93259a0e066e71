import type {
  HistoryPoint,
  NamedSubject,
  PreviewedAnswer,
  Snapshot,
  Cause,
} from '@paved/plugin-platform-maturity-common';
import type { ReadableWhere } from '../visibility/ReadableWhere';

/** How a subject stood until it came to stand differently. */
export interface PastStanding {
  subject: NamedSubject;
  snapshot: Snapshot;
  /** As ISO 8601. */
  until: string;
  /** What followed; absent where the subject left the catalog. */
  next?: PreviewedAnswer;
  /** Why. */
  causes: Cause[];
}

/** How a subject stands now. */
export interface PresentStanding {
  subject: NamedSubject;
  snapshot: Snapshot;
  /** When a complete refresh last confirmed it, as ISO 8601. */
  checkedAt: string;
}

/** Where the history is read from. */
export interface HistoryStore {
  /** How a subject stands now; `undefined` for one that is not assessed. */
  present(ref: string): Promise<PresentStanding | undefined>;

  /** Latest first. */
  past(ref: string, limit: number): Promise<PastStanding[]>;

  /** Oldest first. */
  daily(ref: string): Promise<HistoryPoint[]>;

  /**
   * Those who moved, or left, since then; latest first. Of those who did not
   * leave, only what a caller may read, as far as the last refresh knows.
   */
  moves(
    since: Date,
    limit: number,
    skip: number,
    readable?: ReadableWhere,
  ): Promise<PastStanding[]>;
}
