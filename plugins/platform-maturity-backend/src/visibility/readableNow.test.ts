import { mockServices } from '@backstage/backend-test-utils';
import type { GetEntitiesByRefsRequest } from '@backstage/catalog-client';
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
        const refs = all.map((_, index) => `component:default/e-${index}`);
        const getEntitiesByRefs = jest.fn(
          async (request: { entityRefs: string[]; fields: string[] }) => ({
            items: request.entityRefs.map(ref => {
              const { relations, ...entity } = all[refs.indexOf(ref)];
              return request.fields.includes('relations')
                ? { ...entity, relations }
                : entity;
            }),
          }),
        );
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
        expect([...readable].sort()).toEqual(
          refs.filter((_, index) => holds(conditions, all[index])).sort(),
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

it('reads relations of those alone of which nothing else tells', async () => {
  const getEntitiesByRefs = jest.fn(
    async ({ entityRefs, fields }: GetEntitiesByRefsRequest) => ({
      items: entityRefs.map(ref => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: ref.split('/')[1],
          labels: ref.endsWith('hidden') ? { secret: 'yes' } : {},
        },
        ...(fields!.includes('relations')
          ? { relations: [{ type: 'ownedBy', targetRef: 'group:default/a' }] }
          : {}),
      })),
    }),
  );
  const readable = await readableNow(
    {
      auth,
      catalog: {
        getEntitiesByRefs,
      } as Partial<CatalogService> as CatalogService,
    },
    ['component:default/shown', 'component:default/hidden'],
    readableWhereOf({
      anyOf: [
        { not: condition('HAS_LABEL', { label: 'secret' }) },
        condition('IS_ENTITY_OWNER', { claims: ['group:default/a'] }),
      ],
    })!,
  );
  expect([...readable]).toEqual([
    'component:default/shown',
    'component:default/hidden',
  ]);
  expect(
    getEntitiesByRefs.mock.calls.map(([{ entityRefs, fields }]) => [
      entityRefs,
      fields!.includes('relations'),
    ]),
  ).toEqual([
    [['component:default/shown', 'component:default/hidden'], false],
    [['component:default/hidden'], true],
  ]);
});
