import type { Entity } from '@backstage/catalog-model';
import { Turns } from '../schedule/Turns';
import { changedEntities, type Identities } from './changedEntities';

const turns = new Turns(new AbortController().signal);

function component(name: string, description?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, description },
  };
}

describe('changedEntities', () => {
  it('finds what is new, says something else, or is gone', async () => {
    const { changed } = await changedEntities(
      [component('cart'), component('till'), component('shop')],
      new Map(),
      { turns },
    );
    const stored = new Map(changed.map(each => [each.ref, each.contentHash]));
    const now = await changedEntities(
      [component('cart'), component('till', 'rings'), component('mall')],
      stored,
      { turns },
    );
    expect(now.changed.map(({ ref }) => ref)).toEqual([
      'component:default/till',
      'component:default/mall',
    ]);
    expect(now.removed).toEqual(['component:default/shop']);
  });

  it('takes the later one of an entity that is there twice', async () => {
    const { changed } = await changedEntities(
      [component('cart'), component('cart', 'rolls')],
      new Map(),
      { turns },
    );
    expect(changed.map(({ entity }) => entity.metadata.description)).toEqual([
      'rolls',
    ]);
  });

  it('passes over what has no reference', async () => {
    const odd = { metadata: {} } as Entity;
    expect(await changedEntities([odd], new Map(), { turns })).toEqual({
      changed: [],
      removed: [],
    });
  });

  it('remembers those that are there, and no others', async () => {
    const identities: Identities = new Map();
    const [cart, till] = [component('cart'), component('till')];
    await changedEntities([cart, till], new Map(), { turns, identities });
    expect([...identities.keys()]).toEqual([cart, till]);
    const again = component('till');
    await changedEntities([cart, again], new Map(), { turns, identities });
    expect([...identities.keys()]).toEqual([cart, again]);
  });
});
