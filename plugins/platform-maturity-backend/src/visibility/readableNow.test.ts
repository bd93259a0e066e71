import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
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
import { entityQueryOf } from './entityQueryOf';
import { readableNow } from './readableNow';
import { readableWhereOf } from './readableWhereOf';

const auth = mockServices.auth();

/** What the catalog makes of conditions itself. */
function ownQueryOf(conditions: Conditions): object {
  if ('allOf' in conditions) {
    return { $all: conditions.allOf.map(ownQueryOf) };
  }
  if ('anyOf' in conditions) {
    return { $any: conditions.anyOf.map(ownQueryOf) };
  }
  if ('not' in conditions) {
    return { $not: ownQueryOf(conditions.not) };
  }
  const rule = Object.values(permissionRules).find(
    ({ name }) => name === conditions.rule,
  )!;
  const { key, values } = rule.toQuery((conditions.params ?? {}) as never) as {
    key: string;
    values?: string[];
  };
  if (!values) {
    return { [key]: { $exists: true } };
  }
  return { [key]: values.length === 1 ? values[0] : { $in: values } };
}

/** The catalog takes no notice of the case of values. */
const inLowerCase = (query: unknown) => JSON.stringify(query).toLowerCase();

it('asks the catalog for what its own rules ask for', () => {
  fc.assert(
    fc.property(criteria, conditions => {
      expect(inLowerCase(entityQueryOf(conditions))).toBe(
        inLowerCase(ownQueryOf(conditions)),
      );
    }),
  );
});

it('shows no more where the catalog takes no notice of a query', async () => {
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
          {
            query: entityQueryOf(conditions)!,
            where: readableWhereOf(conditions)!,
          },
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
    {
      query: entityQueryOf(conditions)!,
      where: readableWhereOf(conditions)!,
    },
  );
  const [[request]] = getEntitiesByRefs.mock.calls as unknown as [
    [{ fields: string[] }],
  ];
  expect([...request.fields].sort()).toEqual(
    ['kind', 'metadata.name', 'metadata.namespace', ...fields].sort(),
  );
});
