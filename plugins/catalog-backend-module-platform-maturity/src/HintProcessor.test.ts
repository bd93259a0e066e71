import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import type { JsonValue } from '@backstage/types';
import { HintProcessor } from './HintProcessor';

function entityOf(kind: string, title?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'Cart', ...(title ? { title } : {}) },
  };
}

/** Keeps what is set for the next run, as the catalog's does. */
function createCache(): CatalogProcessorCache {
  const values = new Map<string, unknown>();
  return {
    get: async <TValue extends JsonValue>(key: string) =>
      values.get(key) as TValue | undefined,
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}

describe('HintProcessor', () => {
  const hints: string[] = [];
  const processor = new HintProcessor({ add: ref => hints.push(ref) });
  const process = (entity: Entity, cache: CatalogProcessorCache) =>
    processor.postProcessEntity(
      entity,
      { type: 'url', target: 'https://example.com' },
      () => {
        throw new Error('It must emit nothing');
      },
      cache,
    );

  beforeEach(() => {
    hints.length = 0;
  });

  it('names what is new or differs, once', async () => {
    const cache = createCache();
    await process(entityOf('Component'), cache);
    expect(hints).toEqual(['component:default/cart']);
    await process(entityOf('Component'), cache);
    expect(hints).toHaveLength(1);
    await process(entityOf('Component', 'Cart of the shop'), cache);
    expect(hints).toHaveLength(2);
  });

  it('leaves every entity as it is', async () => {
    const entity = entityOf('Component');
    const before = structuredClone(entity);
    expect(await process(entity, createCache())).toBe(entity);
    expect(entity).toEqual(before);
  });

  it('says nothing of locations', async () => {
    await process(entityOf('Location'), createCache());
    expect(hints).toEqual([]);
  });
});
