import type { Entity } from '@backstage/catalog-model';
import {
  defaultPolicy,
  nothingReported,
} from '@paved/plugin-platform-maturity-common';
import { component, policyHash } from '../__testUtils__/assessments';
import type { AssessmentStore } from '../assessments/AssessmentStore';
import type { View } from '../permissions/Access';
import type { EntityStore, Generation } from '../visibility/EntityStore';
import { Projections } from './Projections';

const noon = '2026-11-26T12:00:00.000Z';

const everything = {
  filter: {},
  orderField: 'name',
  order: 'asc',
  skip: 0,
  limit: 100,
} as const;

/** Projections over components, and a view of those that a caller may read. */
function setUp(entities: Entity[]) {
  const batches = jest.fn();
  const read = jest.fn(async () => nothingReported);
  const store: { generation: Generation | undefined } = {
    generation: { id: 'first', checkedAt: noon },
  };
  const entityStore: EntityStore = {
    generation: async () => store.generation,
    async *batches(where) {
      batches(where);
      yield entities.map(entity => ({
        ref: `component:default/${entity.metadata.name}`,
        contentHash: JSON.stringify(entity),
        entity,
      }));
    },
    readable: async () => new Set(),
  };
  const projections = new Projections({
    entities: entityStore,
    reported: { read },
    policy: defaultPolicy,
    policyHash,
    subjectLimit: 5,
  });
  return { store, batches, read, projections };
}

function viewOf(key: string, ...names: string[]): View {
  const visible: View['visible'] = async refs =>
    new Set([...refs].filter(ref => names.includes(ref.split('/')[1])));
  return {
    entities: 'some',
    organization: false,
    figures: 'readable',
    conditions: { key },
    visible,
    nameable: visible,
  };
}

const refsIn = async (assessments: AssessmentStore) =>
  (await assessments.list(everything)).map(
    ({ summary }) => summary.subject.ref,
  );

describe('Projections', () => {
  const cart = component('cart');
  const vault = component('vault');

  it('assesses what a viewer may read, and nothing else', async () => {
    const { projections } = setUp([cart, vault]);
    const seen = await projections.of(viewOf('a', 'cart'));
    expect(await refsIn(seen)).toEqual(['component:default/cart']);
    expect(await seen.get('component:default/vault')).toBeUndefined();
    expect(await seen.get('component:default/cart')).toMatchObject({
      // Its owner is none that they may read.
      facts: { services: { unknown: 'ownerDangling' } },
      practices: { ciCd: { recording: { of: 1 } } },
      assessedAt: noon,
      checkedAt: noon,
      policyHash,
    });
  });

  it('asks the catalog about people alone where the store can tell the rest', async () => {
    const person = { ...component('ada'), kind: 'User' };
    const { projections, batches } = setUp([cart, person]);
    const where = { attribute: 'kind\tcomponent', match: 'whole' } as const;
    const visible = jest.fn(async () => new Set<string>());
    await projections.of({
      ...viewOf('a'),
      conditions: { key: 'a', where },
      visible,
    });
    expect(batches).toHaveBeenCalledWith({
      any: [where, { attribute: 'kind\tuser', match: 'whole' }],
    });
    expect(visible).toHaveBeenCalledWith(['component:default/ada']);
    expect(visible).toHaveBeenCalledTimes(1);
  });

  it('shares what is equal, until a refresh finds something new', async () => {
    const { projections, store, batches } = setUp([cart, vault]);
    const [one, two] = await Promise.all([
      projections.of(viewOf('a', 'cart')),
      projections.of(viewOf('a', 'cart')),
    ]);
    expect(two).toBe(one);
    expect(batches).toHaveBeenCalledTimes(1);
    await projections.of(viewOf('b', 'vault'));
    expect(await projections.of(viewOf('a', 'cart'))).toBe(one);
    expect(batches).toHaveBeenCalledTimes(2);
    const later = '2026-11-26T12:30:00.000Z';
    store.generation = { id: 'first', checkedAt: later };
    const confirmed = await projections.of(viewOf('a', 'cart'));
    expect(confirmed).toBe(one);
    expect(await confirmed.get('component:default/cart')).toMatchObject({
      assessedAt: later,
      checkedAt: later,
    });
    store.generation = { id: 'second', checkedAt: later };
    const second = await projections.of(viewOf('a', 'cart'));
    expect(second).not.toBe(one);
    // What rests on the same as before is not assessed again.
    const factsIn = async (projected: AssessmentStore) =>
      (await projected.get('component:default/cart'))!.facts;
    expect(await factsIn(second)).toBe(await factsIn(one));
  });

  it('shares what comes to the same, by whatever conditions', async () => {
    const { projections, read } = setUp([cart, vault]);
    const one = await projections.of(viewOf('a', 'cart'));
    expect(await projections.of(viewOf('b', 'cart', 'gone'))).toBe(one);
    expect(await projections.of(viewOf('c', 'vault'))).not.toBe(one);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure', async () => {
    const { projections, read } = setUp([cart]);
    read.mockRejectedValueOnce(new Error('no database'));
    const view = viewOf('a', 'cart');
    await expect(projections.of(view)).rejects.toThrow('no database');
    expect(await refsIn(await projections.of(view))).toHaveLength(1);
  });

  it('forgets what was not used for longest when there is too much', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const { projections, batches } = setUp(names.map(name => component(name)));
    const pairs = {
      a: ['one', 'two'],
      b: ['two', 'three'],
      c: ['three', 'four'],
    };
    const useOf = (key: keyof typeof pairs) =>
      projections.of(viewOf(key, ...pairs[key]));
    for (const key of ['a', 'b', 'a', 'c'] as const) {
      await useOf(key);
    }
    expect(batches).toHaveBeenCalledTimes(3);
    await useOf('c');
    await useOf('a');
    expect(batches).toHaveBeenCalledTimes(3);
    await useOf('b');
    expect(batches).toHaveBeenCalledTimes(4);
  });

  it.each<[string, Partial<View>]>([
    ['sees nothing', { entities: 'none', conditions: undefined }],
    ['comes before the first refresh', {}],
  ])('has nothing for who %s', async (_, view) => {
    const { projections, store, batches } = setUp([cart]);
    if (!view.entities) {
      store.generation = undefined;
    }
    const seen = await projections.of({ ...viewOf('a', 'cart'), ...view });
    expect(await refsIn(seen)).toEqual([]);
    expect(batches).not.toHaveBeenCalled();
  });
});
