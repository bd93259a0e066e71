import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import fc from 'fast-check';
import {
  condition,
  criteria,
  entities,
  holds,
  toEntity,
  type Conditions,
} from './__testUtils__/conditions';
import { readableNow } from './readableNow';
import { readableWhereOf } from './readableWhereOf';

const auth = mockServices.auth();

it('shows what the rules of the catalog show', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entities, { minLength: 1, maxLength: 8 }),
      criteria,
      async (made, conditions) => {
        const all = made.map(toEntity);
        const getEntitiesByRefs = jest.fn(async () => ({ items: all }));
        const refs = all.map((_, index) => `component:default/e-${index}`);
        const readable = await readableNow(
          {
            auth,
            catalog: {
              getEntitiesByRefs,
            } as Partial<CatalogService> as CatalogService,
          },
          refs,
          readableWhereOf(conditions)!,
        );
        expect([...readable]).toEqual(
          refs.filter((_, index) => holds(conditions, all[index])),
        );
      },
    ),
  );
});

it.each<[Conditions, string[]]>([
  [
    condition('IS_ENTITY_OWNER', { claims: ['group:default/a'] }),
    ['relations'],
  ],
  [condition('HAS_LABEL', { label: 'a.B/c' }), ['metadata.labels']],
  [
    {
      anyOf: [
        condition('HAS_SPEC', { key: 'type', value: 'x' }),
        { not: condition('HAS_METADATA', { key: 'tags.a' }) },
      ],
    },
    ['metadata.tags', 'spec.type'],
  ],
])('reads no more of entities than %j asks for', async (conditions, fields) => {
  const getEntitiesByRefs = jest.fn(async () => ({
    items: [] as (Entity | undefined)[],
  }));
  await readableNow(
    {
      auth,
      catalog: {
        getEntitiesByRefs,
      } as Partial<CatalogService> as CatalogService,
    },
    ['component:default/a'],
    readableWhereOf(conditions)!,
  );
  const [[request]] = getEntitiesByRefs.mock.calls as unknown as [
    [{ fields: string[] }],
  ];
  expect([...request.fields].sort()).toEqual(
    ['kind', 'metadata.name', 'metadata.namespace', ...fields].sort(),
  );
});
