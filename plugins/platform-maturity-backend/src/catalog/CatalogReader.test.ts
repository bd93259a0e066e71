import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { component } from '../__testUtils__/assessments';
import { CatalogReader } from './CatalogReader';

const fields = ['kind', 'metadata.name', 'metadata.namespace'];
const { signal } = new AbortController();

/**
 * A catalog that says how much it has with its first page, and when it is asked
 * again, and returns the given pages.
 */
function readerOf(counts: number[], pages: () => AsyncIterable<Entity[]>) {
  const catalog = catalogServiceMock.mock();
  const items = pages()[Symbol.asyncIterator]();
  let totalItems = 0;
  catalog.queryEntities.mockImplementation(async request => {
    if (!request || !('cursor' in request)) {
      totalItems = counts.shift()!;
    }
    if (request?.limit === 0) {
      return { items: [], totalItems, pageInfo: {} };
    }
    const { done, value = [] } = await items.next();
    const pageInfo = done ? {} : { nextCursor: 'next' };
    return { items: value, totalItems, pageInfo };
  });
  return {
    catalog,
    reader: new CatalogReader({ catalog, auth: mockServices.auth(), fields }),
  };
}

describe('CatalogReader', () => {
  it('reads all pages as the service that it is', async () => {
    const { reader, catalog } = readerOf([3, 3], async function* pages() {
      yield [component('a'), component('b')];
      yield [component('c')];
    });
    const entities = await reader.read(signal);
    expect(entities.map(({ metadata }) => metadata.name)).toEqual([
      'a',
      'b',
      'c',
    ]);
    const options = {
      credentials: await mockServices.auth().getOwnServiceCredentials(),
    };
    expect(catalog.queryEntities.mock.calls.slice(0, 2)).toEqual([
      [{ query: { $not: { kind: 'Location' } }, fields, limit: 500 }, options],
      [{ cursor: 'next', fields, limit: 500 }, options],
    ]);
  });

  it('reads only the kinds that it is asked for', async () => {
    const { reader, catalog } = readerOf([1, 1], async function* pages() {
      yield [component('a')];
    });
    await reader.read(signal, { kinds: ['Component', 'API'] });
    const query = { kind: { $in: ['Component', 'API'] } };
    expect(catalog.queryEntities).toHaveBeenCalledWith(
      { query, fields, limit: 500 },
      {
        credentials: await mockServices.auth().getOwnServiceCredentials(),
      },
    );
  });

  it('returns what is known in place of what is the same', async () => {
    const { reader } = readerOf([2, 2], async function* pages() {
      yield [component('a'), component('b', 'Of another title')];
    });
    const known = [component('a'), component('b')];
    const [a, b] = await reader.read(signal, {
      known: new Map(known.map(each => [stringifyEntityRef(each), each])),
    });
    expect(a).toBe(known[0]);
    expect(b).toEqual(component('b', 'Of another title'));
  });

  it('counts an entity once that comes twice', async () => {
    const { reader } = readerOf([2, 2], async function* pages() {
      yield [component('a'), component('b')];
      yield [component('b')];
    });
    expect(await reader.read(signal)).toHaveLength(2);
  });

  it('accepts that entities come and go meanwhile', async () => {
    const { reader } = readerOf([9, 2], async function* pages() {
      yield [component('a'), component('b')];
    });
    expect(await reader.read(signal)).toHaveLength(2);
  });

  it('counts again only what it has not seen all of', async () => {
    const { reader, catalog } = readerOf([2], async function* pages() {
      yield [component('a'), component('b')];
    });
    expect(await reader.read(signal)).toHaveLength(2);
    expect(catalog.queryEntities).not.toHaveBeenCalledWith(
      expect.objectContaining({ limit: 0 }),
      expect.anything(),
    );
  });

  it('refuses a part of the catalog', async () => {
    const { reader } = readerOf([3, 3], async function* pages() {
      yield [component('a'), component('b')];
    });
    await expect(reader.read(signal)).rejects.toThrow(
      'The catalog returned 2 of 3 entities',
    );
  });

  it('fails where a page does', async () => {
    const { reader } = readerOf([3, 3], async function* pages() {
      yield [component('a')];
      throw new Error('connection reset');
    });
    await expect(reader.read(signal)).rejects.toThrow('connection reset');
  });

  it('asks for the next page while it looks at one', async () => {
    const { reader, catalog } = readerOf([2, 2], async function* pages() {
      yield [component('a')];
      yield [component('b')];
    });
    const asked: number[] = [];
    await reader.readEtags(signal, entity => {
      asked.push(catalog.queryEntities.mock.calls.length);
      return entity.metadata.name;
    });
    // The page of each, the next one, and the one that says there are no more.
    expect(asked).toEqual([2, 3]);
  });

  it('stops between pages', async () => {
    const controller = new AbortController();
    const { reader } = readerOf([3, 3], async function* pages() {
      yield [component('a')];
      controller.abort();
      yield [component('b')];
    });
    await expect(reader.read(controller.signal)).rejects.toThrow('aborted');
  });

  it('reads etags alone to find out what changed', async () => {
    const etagged = (name: string, etag: string): Entity => ({
      ...component(name),
      metadata: { ...component(name).metadata, etag },
    });
    const { reader, catalog } = readerOf([2, 2], async function* pages() {
      yield [etagged('a', '1'), etagged('b', '2')];
    });
    expect(await reader.readEtags(signal)).toEqual(
      new Map([
        ['component:default/a', '1'],
        ['component:default/b', '2'],
      ]),
    );
    const [request] = catalog.queryEntities.mock.calls[0];
    expect(request?.fields).not.toContain('relations');
    expect(request?.limit).toBe(1_000);
    const { reader: another } = readerOf([2, 2], async function* pages() {
      yield [etagged('a', '1')];
    });
    await expect(another.readEtags(signal)).rejects.toThrow(
      'The catalog returned 1 of 2 entities',
    );
  });

  it('reads single entities in batches, without those that are gone', async () => {
    const { reader, catalog } = readerOf([], async function* pages() {});
    catalog.getEntitiesByRefs.mockImplementation(async ({ entityRefs }) => ({
      items: entityRefs.map(ref =>
        ref.endsWith('-7') ? undefined : component(ref.split('/')[1]),
      ),
    }));
    const refs = Array.from(
      { length: 250 },
      (_, index) => `component:default/c-${index}`,
    );
    const found = await reader.readByRefs(new Set(refs), signal);
    expect([...found.keys()]).toEqual(refs.filter(ref => !ref.endsWith('-7')));
    expect(catalog.getEntitiesByRefs.mock.calls.map(([each]) => each)).toEqual([
      { entityRefs: refs.slice(0, 200), fields },
      { entityRefs: refs.slice(200), fields },
    ]);
  });
});
