import {
  approaches,
  moves,
  orderFields,
  outcomeFilters,
  stages,
  subjectKinds,
  type AssessmentQuery,
  type OrderField,
} from '@paved/plugin-platform-maturity-common';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

const vocabularies = {
  kind: subjectKinds as readonly string[],
  approach: approaches as readonly string[],
  stage: stages as readonly string[],
  move: moves as readonly string[],
  outcome: outcomeFilters as readonly string[],
} as const;

/** Filters that take whatever the catalog has. */
const freeFilters = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
] as const;

/** The filters of a list that stand in the URL. */
export type ListFilter =
  | keyof typeof vocabularies
  | (typeof freeFilters)[number];

const allFilters = [
  ...(Object.keys(vocabularies) as (keyof typeof vocabularies)[]),
  ...freeFilters,
];

/** A list's query, and the ways to change it. */
export interface ListQuery {
  query: AssessmentQuery;
  /** What is chosen for each filter, apart from the list's own defaults. */
  chosen: Record<ListFilter, string[]>;
  /** From 1 on; absent after a link into the middle of a list. */
  pageNumber?: number;
  /** Present where there is a page before this one. */
  previous?: () => void;
  next: (cursor: string) => void;
  filter: (name: ListFilter, values: string[]) => void;
  /** Looks for a part of names, titles and references; nothing for ''. */
  search: (text: string) => void;
  clear: () => void;
  /** By another field from its `first` direction on; by the same one the other way. */
  sort: (field: OrderField, first?: 'asc' | 'desc') => void;
}

/**
 * The filters, order and page of a list, kept in the URL so that a link shows
 * the same rows. Values that the API does not know are left out.
 */
export function useListQuery(defaults: AssessmentQuery): ListQuery {
  const { search, state, pathname } = useLocation();
  const navigate = useNavigate();
  const { query, chosen } = useMemo(() => {
    const parameters = new URLSearchParams(search);
    return {
      query: queryOf(parameters, defaults),
      chosen: chosenOf(parameters),
    };
  }, [search, defaults]);
  const earlier = earlierOf(state);

  const go = useCallback(
    (
      change: (parameters: URLSearchParams) => void,
      cursors: (string | null)[] = [],
    ) => {
      const parameters = new URLSearchParams(search);
      parameters.delete('cursor');
      change(parameters);
      navigate(
        { pathname, search: parameters.toString() },
        { state: { cursors } },
      );
    },
    [navigate, pathname, search],
  );

  const present = new URLSearchParams(search).get('cursor');
  return {
    query,
    chosen,
    pageNumber: pageNumberOf(present, earlier),
    previous: present
      ? () =>
          go(parameters => {
            // A link that was shared has no pages before it but the first.
            const cursor = earlier[earlier.length - 1] ?? null;
            if (cursor) {
              parameters.set('cursor', cursor);
            }
          }, earlier.slice(0, -1))
      : undefined,
    next: cursor =>
      go(parameters => parameters.set('cursor', cursor), [...earlier, present]),
    filter: (name, values) =>
      go(parameters => {
        parameters.delete(name);
        values.forEach(value => parameters.append(name, value));
      }),
    search: text =>
      go(parameters => {
        parameters.delete('search');
        if (text) {
          parameters.set('search', text);
        }
      }),
    clear: () =>
      go(parameters => {
        ['search', ...allFilters].forEach(name => parameters.delete(name));
      }),
    sort: (field, first = 'asc') =>
      go(parameters => {
        const turned = query.order === 'desc' ? 'asc' : 'desc';
        parameters.set('orderField', field);
        parameters.set('order', query.orderField === field ? turned : first);
      }),
  };
}

function chosenOf(parameters: URLSearchParams): Record<ListFilter, string[]> {
  const known = allFilters.map(name => {
    const values = parameters.getAll(name);
    return [
      name,
      name in vocabularies
        ? values.filter(value =>
            vocabularies[name as keyof typeof vocabularies].includes(value),
          )
        : values.filter(Boolean),
    ];
  });
  return Object.fromEntries(known);
}

function queryOf(
  parameters: URLSearchParams,
  defaults: AssessmentQuery,
): AssessmentQuery {
  const filters = Object.entries(chosenOf(parameters)).filter(
    ([, values]) => values.length > 0,
  );
  const orderField = orderFields.find(
    field => field === parameters.get('orderField'),
  );
  const cursor = parameters.get('cursor');
  const search = parameters.get('search');
  return {
    ...defaults,
    ...(search ? { search } : {}),
    ...Object.fromEntries(filters),
    ...(orderField
      ? {
          orderField,
          order: parameters.get('order') === 'desc' ? 'desc' : 'asc',
        }
      : {}),
    ...(cursor ? { cursor } : {}),
  };
}

/** Only what was paged through from the first page on can be counted. */
function pageNumberOf(
  present: string | null,
  earlier: (string | null)[],
): number | undefined {
  if (!present) {
    return 1;
  }
  return earlier[0] === null ? earlier.length + 1 : undefined;
}

function earlierOf(state: unknown): (string | null)[] {
  const { cursors } = (state ?? {}) as { cursors?: unknown };
  return Array.isArray(cursors) ? cursors : [];
}
