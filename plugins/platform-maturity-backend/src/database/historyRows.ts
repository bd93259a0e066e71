import type { Timestamp } from './rows';

export interface SnapshotRow {
  id: number;
  ref: string;
  since: Timestamp;
  until: Timestamp;
  month: string;
  moved: boolean | number;
  gone: boolean | number;
  subject: string;
  snapshot: string;
  next_answer: string | null;
  causes: string;
}

export interface DailyRow {
  ref: string;
  day: string;
  standing: string;
}

export interface PolicyRow {
  hash: string;
  policy: string;
  first_used_at: Timestamp;
}
