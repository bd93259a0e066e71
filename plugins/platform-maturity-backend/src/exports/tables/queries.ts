import type { SubjectKind } from '@paved/plugin-platform-maturity-common';
import type { Request } from 'express';
import type { PageState } from '../../assessments/cursor';
import { readListQuery } from '../../router/listQuery';

/** Subjects that are more than one component. */
export const wholes: SubjectKind[] = [
  'Organization',
  'Group',
  'Domain',
  'System',
];

/** Reads the filters and the order of a list; of some kinds, if it names none. */
export function listOf(kinds?: SubjectKind[]) {
  return (query: Request['query']): PageState => {
    const { state } = readListQuery(query);
    return kinds && !state.filter.kind
      ? { ...state, filter: { ...state.filter, kind: kinds } }
      : state;
  };
}
