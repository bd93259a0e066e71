import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';
import type { AssessmentStore, ListRequest } from './AssessmentStore';
import type { PageState } from './cursor';
import { readPage } from './readPage';

const start: PageState = {
  filter: {},
  orderField: 'name',
  order: 'asc',
  skip: 0,
};

/** A store of so many subjects, sorted by their reference. */
function storeOf(subjects: number) {
  const rows = Array.from({ length: subjects }, (_, index) => {
    const ref = `component:default/c-${String(index).padStart(5, '0')}`;
    return {
      summary: {
        subject: { ref, systems: [], domains: [] },
      } as unknown as AssessmentSummary,
      position: { value: ref, ref },
    };
  });
  const list = jest.fn(async ({ after, skip, limit }: ListRequest) => {
    const rest = rows.filter(({ position }) =>
      after ? position.ref > after.ref : true,
    );
    return rest.slice(skip, skip + limit);
  });
  const store: AssessmentStore = {
    list,
    get: async () => undefined,
    getAll: async () => [],
  };
  return { store, list };
}

/** Sees those whose number the function accepts. */
function viewOf(accepts: (index: number) => boolean): View {
  const isVisible = (ref: string) => accepts(Number(ref.slice(-5)));
  const visible: View['visible'] = async refs =>
    new Set([...refs].filter(isVisible));
  return {
    entities: 'some',
    organization: false,
    figures: 'all',
    visible,
    nameable: (refs, present = []) => visible([...refs, ...present]),
  };
}

async function readEverything(store: AssessmentStore, view: View) {
  const pages: number[][] = [];
  let state: PageState | undefined = start;
  while (state) {
    const page = await readPage(store, state, 10, view);
    pages.push(page.items.map(({ subject }) => Number(subject.ref.slice(-5))));
    state = page.next;
  }
  return pages;
}

describe('readPage', () => {
  it('fills pages from what is visible', async () => {
    const { store } = storeOf(500);
    const pages = await readEverything(
      store,
      viewOf(index => index % 3 === 0),
    );
    expect(pages.flat()).toEqual(
      Array.from({ length: 167 }, (_, index) => index * 3),
    );
    expect(pages.slice(0, -1).every(page => page.length === 10)).toBe(true);
  });

  it('ends with a full page when nothing visible follows', async () => {
    const { store } = storeOf(400);
    const pages = await readEverything(
      store,
      viewOf(index => index < 10),
    );
    expect(pages).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
  });

  it('goes through a bounded number of hidden subjects in one request', async () => {
    const { store, list } = storeOf(5000);
    const view = viewOf(index => index === 5 || index === 4500);
    const first = await readPage(store, start, 10, view);
    expect(first.items).toHaveLength(1);
    expect(list).toHaveBeenCalledTimes(10);
    // The place is told by what was returned, and a number.
    expect(first.next).toEqual({
      ...start,
      after: {
        value: 'component:default/c-00005',
        ref: 'component:default/c-00005',
      },
      skip: 1994,
    });
    expect(await readEverything(store, view)).toEqual([[5], [], [4500]]);
  });

  it('asks the catalog once about candidates that the store has chosen', async () => {
    const { store, list } = storeOf(500);
    const nameable = jest.fn(viewOf(index => index !== 33).nameable);
    const view: View = {
      ...viewOf(() => true),
      nameable,
      figures: 'readable',
    };
    const page = await readPage(store, start, 10, view);
    expect(page.items).toHaveLength(10);
    expect(list.mock.calls.map(([{ limit }]) => limit)).toEqual([11]);
    expect(nameable).toHaveBeenCalledTimes(1);
    // What was hidden after the refresh is left out, and the page filled up.
    const pages = await readEverything(store, view);
    expect(pages[3]).toEqual([30, 31, 32, 34, 35, 36, 37, 38, 39, 40]);
  });

  it('lets the store choose by the conditions of the catalog', async () => {
    const { store, list } = storeOf(20);
    const where = { attribute: 'kind\tcomponent', match: 'whole' } as const;
    const view: View = {
      ...viewOf(() => true),
      conditions: { key: 'component', where },
    };
    const { next } = await readPage(store, start, 10, view);
    expect(list.mock.calls[0][0].filter).toMatchObject({ readable: where });
    expect(next?.filter).toEqual({});
  });

  it('asks for nothing on behalf of those who see nothing', async () => {
    const { store, list } = storeOf(10);
    const view = { ...viewOf(() => true), entities: 'none' as const };
    expect(await readPage(store, start, 10, view)).toEqual({ items: [] });
    expect(list).not.toHaveBeenCalled();
  });
});
