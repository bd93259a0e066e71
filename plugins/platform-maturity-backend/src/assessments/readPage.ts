import {
  organizationRef,
  type AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';
import { namesIn, redactSummary } from '../permissions/redact';
import type {
  AssessmentFilter,
  AssessmentStore,
  ListedAssessment,
} from './AssessmentStore';
import type { PageState } from './cursor';

/** Candidates that one request asks the catalog about, if nobody knows better. */
const batchSize = 200;
/** Then a page stays short, so that no request goes through a whole catalog. */
const maxBatches = 10;

/** A page, and where the next one starts; none when there is nothing more. */
interface Page {
  items: AssessmentSummary[];
  next?: PageState;
}

/** Reads the next page of what the viewer may read. */
export async function readPage(
  store: AssessmentStore,
  state: PageState,
  limit: number,
  view: View,
): Promise<Page> {
  const filter = filterFor(state.filter, view);
  if (!filter) {
    return { items: [] };
  }
  const reader = { store, state: { ...state, filter }, limit };
  const page = await (view.entities === 'some'
    ? readVisible(reader, view)
    : readAll(reader));
  // The caller's own filter goes on, not what their permissions made of it.
  return page.next
    ? { ...page, next: { ...page.next, filter: state.filter } }
    : page;
}

interface Reader {
  store: AssessmentStore;
  state: PageState;
  limit: number;
}

/** Without what a permission excludes as a whole; `undefined` if that is all. */
function filterFor(
  filter: AssessmentFilter,
  view: View,
): (AssessmentFilter & { organization: boolean }) | undefined {
  const organization = view.organization;
  if (view.entities === 'none') {
    const asked = !filter.kind || filter.kind.includes('Organization');
    return organization && asked
      ? { ...filter, kind: ['Organization'], organization }
      : undefined;
  }
  const where = view.figures === 'all' ? view.conditions?.where : undefined;
  return { ...filter, organization, ...(where ? { readable: where } : {}) };
}

async function readAll({ store, state, limit }: Reader): Promise<Page> {
  const rows = await store.list({ ...state, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ summary }) => summary),
    ...(rows.length > limit && last
      ? { next: { ...state, after: last.position, skip: 0 } }
      : {}),
  };
}

/**
 * Goes through the candidates until the page is full and one more is found, so
 * that a last page does not promise another. Candidates that were chosen by
 * what the last refresh knows are confirmed by the catalog, at once.
 */
async function readVisible(
  { store, state, limit }: Reader,
  view: View,
): Promise<Page> {
  const found: ListedAssessment[] = [];
  let { after, skip } = state;
  let rows: ListedAssessment[] = [];
  const isChosen = view.figures === 'readable' || state.filter.readable;
  const size = isChosen ? limit + 1 : batchSize;
  for (let batch = 0; batch < maxBatches; batch += 1) {
    rows = await store.list({
      ...state,
      after,
      skip,
      limit: size,
    });
    // A row may be named by another one: what is visible now decides of both.
    const visible = await view.nameable(
      rows.flatMap(({ summary }) => namesIn(summary)),
      rows.map(({ summary }) => summary.subject.ref),
    );
    for (const { summary, position } of rows) {
      const { ref } = summary.subject;
      if (ref !== organizationRef && !visible.has(ref)) {
        // The cursor must not name a hidden entity: it counts them instead.
        skip += 1;
        continue;
      }
      if (found.length === limit) {
        return pageOf(found, {
          ...state,
          after: found.at(-1)!.position,
          skip: 0,
        });
      }
      found.push({
        summary: redactSummary(summary, name => visible.has(name)),
        position,
      });
      after = position;
      skip = 0;
    }
    if (rows.length < size) {
      return pageOf(found);
    }
  }
  return pageOf(found, { ...state, after, skip });
}

function pageOf(found: ListedAssessment[], next?: PageState): Page {
  return {
    items: found.map(({ summary }) => summary),
    ...(next ? { next } : {}),
  };
}
