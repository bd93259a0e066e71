import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import type { PastStanding } from '../history/HistoryStore';
import { toIso, type Timestamp } from './rows';

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

export function toPastStanding(row: SnapshotRow): PastStanding {
  return {
    subject: JSON.parse(row.subject),
    snapshot: JSON.parse(row.snapshot),
    until: toIso(row.until),
    ...(row.next_answer ? { next: JSON.parse(row.next_answer) } : {}),
    causes: JSON.parse(row.causes),
  };
}

export function toHistoryPoint({ day, standing }: DailyRow): HistoryPoint {
  return {
    at: `${day}T00:00:00.000Z`,
    ...(JSON.parse(standing) as Omit<HistoryPoint, 'at'>),
  };
}
