import type {
  AssessmentFilter,
  ListedAssessment,
  ListPosition,
  ListRequest,
} from '../assessments/AssessmentStore';
import { orderColumns } from '../database/orderColumns';
import {
  listMark,
  lowerCase,
  type ListColumns,
  type RelationRow,
  type StoredSummary,
} from '../database/rows';

/** A row as the database would have it, with what it belongs to. */
export interface ProjectedRow {
  columns: ListColumns;
  relations: RelationRow[];
  summary: StoredSummary;
}

/** The page that the database would answer, of rows that are in memory. */
export function listProjected(
  rows: readonly ProjectedRow[],
  { filter, orderField, order, after, skip, limit }: ListRequest,
  assessedAt: string,
): ListedAssessment[] {
  const positionOf = ({ columns }: ProjectedRow): ListPosition => ({
    value: columns[orderColumns[orderField]],
    ref: columns.ref,
  });
  const compare = (a: ListPosition, b: ListPosition) =>
    inOrder(a, b, order === 'asc' ? 1 : -1);
  return rows
    .filter(row => passes(row, filter))
    .map(row => ({ row, position: positionOf(row) }))
    .filter(({ position }) => !after || compare(position, after) > 0)
    .sort((a, b) => compare(a.position, b.position))
    .slice(skip, skip + limit)
    .map(({ row, position }) => ({
      summary: { ...row.summary, assessedAt },
      position,
    }));
}

/** Unknown values last in either direction, ties by reference. */
function inOrder(a: ListPosition, b: ListPosition, sign: 1 | -1): number {
  if (a.value !== b.value) {
    if (a.value === null || b.value === null) {
      return a.value === null ? 1 : -1;
    }
    return a.value < b.value ? -sign : sign;
  }
  if (a.ref === b.ref) {
    return 0;
  }
  return a.ref < b.ref ? -1 : 1;
}

function passes(
  { columns: row, relations }: ProjectedRow,
  filter: AssessmentFilter,
): boolean {
  const isOneOf = (
    value: string | null,
    values: readonly string[] | undefined,
  ) => !values || (value !== null && values.includes(value));
  const hasOneOf = (list: string, values: readonly string[] | undefined) =>
    !values ||
    values.some(value => list.includes(`${listMark}${value}${listMark}`));
  const relates = (
    relation: RelationRow['relation'],
    targets: readonly string[] | undefined,
  ) =>
    !targets ||
    relations.some(
      each => each.relation === relation && targets.includes(each.target),
    );
  return (
    isOneOf(row.kind, filter.kind) &&
    isOneOf(row.approach, filter.approach) &&
    isOneOf(row.stage, filter.stage) &&
    isOneOf(row.move, filter.move) &&
    isOneOf(
      row.type,
      filter.type?.map(value => lowerCase(value)!),
    ) &&
    isOneOf(
      row.lifecycle,
      filter.lifecycle?.map(value => lowerCase(value)!),
    ) &&
    isOneOf(row.ref, filter.ref) &&
    (filter.search === undefined ||
      row.search_text.includes(lowerCase(filter.search.trim())!)) &&
    hasOneOf(row.tags, filter.tag) &&
    hasOneOf(row.outcomes, filter.outcome) &&
    relates('owner', filter.owner) &&
    relates('system', filter.system) &&
    relates('domain', filter.domain)
  );
}
