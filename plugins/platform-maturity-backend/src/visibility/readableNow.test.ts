import { mockServices } from '@backstage/backend-test-utils';
import type { GetEntitiesByRefsRequest } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import fc from 'fast-check';
import { component } from '../__testUtils__/assessments';
import {
  condition,
  criteria,
  entities,
  holds,
  toEntity,
  type Conditions,
} from './__testUtils__/conditions';
import { AttributesNow } from './AttributesNow';
import { readableNow } from './readableNow';
import { readableWhereOf } from './readableWhereOf';

function attributesOf(catalog: unknown): AttributesNow {
  return new AttributesNow({
    auth: mockServices.auth(),
    catalog: catalog as CatalogService,
  });
}

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
          attributesOf({ getEntitiesByRefs }),
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
    attributesOf({ getEntitiesByRefs }),
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

it('reads relations of those alone that nothing else shows, be they there or not', async () => {
  const refOf = (name: string) => `component:default/${name}`;
  const getEntitiesByRefs = jest.fn(
    async ({ entityRefs, fields }: GetEntitiesByRefsRequest) => ({
      items: entityRefs.map(ref => {
        const [, name] = ref.split('/');
        return name === 'missing'
          ? undefined
          : {
              ...component(name),
              metadata: {
                name,
                labels: name === 'shown' ? undefined : { secret: 'yes' },
              },
              relations: fields!.includes('relations')
                ? [{ type: 'ownedBy', targetRef: `group:default/of-${name}` }]
                : undefined,
            };
      }),
    }),
  );
  const readable = await readableNow(
    attributesOf({ getEntitiesByRefs }),
    ['shown', 'own', 'hidden', 'missing'].map(refOf),
    readableWhereOf({
      anyOf: [
        { not: condition('HAS_LABEL', { label: 'secret' }) },
        condition('IS_ENTITY_OWNER', { claims: ['group:default/of-own'] }),
      ],
    })!,
  );
  expect([...readable]).toEqual(['shown', 'own'].map(refOf));
  expect(
    getEntitiesByRefs.mock.calls.map(([{ entityRefs, fields }]) => [
      entityRefs,
      fields!.includes('relations'),
    ]),
  ).toEqual([
    [['shown', 'own', 'hidden', 'missing'].map(refOf), false],
    [['own', 'hidden', 'missing'].map(refOf), true],
  ]);
});
