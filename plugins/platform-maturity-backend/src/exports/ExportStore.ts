import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import type { PastStanding } from '../history/HistoryStore';

/** How a subject stood on one day. */
export interface DailyStanding extends HistoryPoint {
  ref: string;
}

/**
 * What files are written from beside assessments, a batch at a time. A batch is
 * the one right behind another, so that the last costs no more than the first.
 */
export interface ExportStore {
  /** What ended since then, in the order in which it was written, latest first. */
  past(request: {
    since: Date;
    /** Only where approach, stage or move changed. */
    moved: boolean;
    /** The last one of the batch before. */
    before?: number;
    limit: number;
  }): Promise<{ id: number; standing: PastStanding }[]>;

  /** Of the organization and of groups, oldest first. */
  daily(request: {
    since: Date;
    /** The last one of the batch before. */
    after?: DailyStanding;
    limit: number;
  }): Promise<DailyStanding[]>;
}
