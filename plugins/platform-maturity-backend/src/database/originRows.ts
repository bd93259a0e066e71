import type { OriginRecord } from '../goldenPaths/OriginRecord';
import { toIso, type Timestamp } from './rows';

export interface OriginRow {
  ref: string;
  made: boolean | number;
  template: string | null;
  left_at: Timestamp | null;
  left_template: string | null;
}

export function toOriginRow(
  ref: string,
  { origin, left }: OriginRecord,
): Omit<OriginRow, 'left_at'> & { left_at: Date | null } {
  return {
    ref,
    made: origin !== undefined,
    template: origin?.template ?? null,
    left_at: left ? new Date(left.at) : null,
    left_template: left?.from.template ?? null,
  };
}

export function toOriginRecord(row: OriginRow): OriginRecord {
  return {
    ...(row.made ? { origin: originOf(row.template) } : {}),
    ...(row.left_at === null
      ? {}
      : {
          left: { from: originOf(row.left_template), at: toIso(row.left_at) },
        }),
  };
}

function originOf(template: string | null) {
  return template === null ? {} : { template };
}
