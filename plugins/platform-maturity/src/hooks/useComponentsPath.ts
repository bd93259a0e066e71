import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { usePagePath } from './usePagePath';

/** What the list of entities takes from its address. */
const filters = [
  'owner',
  'system',
  'domain',
  'approach',
  'stage',
  'outcome',
] as const;

/** Leads to components in the list of entities, where the app has its page. */
export function useComponentsPath():
  | ((query: Pick<AssessmentQuery, (typeof filters)[number]>) => string)
  | undefined {
  const page = usePagePath();
  return useMemo(
    () =>
      page === undefined
        ? undefined
        : query => {
            const parameters = new URLSearchParams({ kind: 'Component' });
            filters.forEach(name =>
              query[name]?.forEach(value => parameters.append(name, value)),
            );
            return `${page}/entities?${parameters}`;
          },
    [page],
  );
}
