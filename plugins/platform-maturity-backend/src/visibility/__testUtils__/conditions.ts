import type { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import fc from 'fast-check';

export type Conditions = PermissionCriteria<PermissionCondition>;

export const condition = (
  rule: string,
  params: PermissionCondition['params'],
): PermissionCondition => ({ rule, resourceType: 'catalog-entity', params });

/** Few words, so that rules meet what they ask for; with what SQL could mistake. */
const words = [
  'a',
  'A',
  'ab',
  'a_',
  'a%',
  'a!',
  'a\nb',
  'a\\nb',
  'a\tb',
  '\\-',
  'true',
  '',
];
const word = fc.constantFrom(...words);
/** Some are too long to be compared. */
const content = fc.constantFrom(...words, 'x'.repeat(300));
const name = fc.constantFrom('one', 'One', 'paved.dev/two', 'one.two');
const owner = fc.constantFrom('group:default/a', 'group:default/b');
const records = fc.option(
  fc.uniqueArray(fc.tuple(name, content), {
    selector: ([key]) => key.toLowerCase(),
    maxLength: 3,
  }),
  { nil: undefined },
);

/** What entities are made of. */
export const entities = fc.record({
  kind: fc.constantFrom('Component', 'component', 'API'),
  annotations: records,
  labels: records,
  tags: fc.option(fc.uniqueArray(content, { maxLength: 3 }), {
    nil: undefined,
  }),
  type: fc.option(content, { nil: undefined }),
  namespace: fc.option(fc.constantFrom('default', 'B'), { nil: undefined }),
  owners: fc.uniqueArray(owner, { maxLength: 2 }),
});

const leaf = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom('component', 'API', 'group'), { maxLength: 2 })
    .map(kinds => condition('IS_ENTITY_KIND', { kinds })),
  fc
    .uniqueArray(owner, { maxLength: 2 })
    .map(claims => condition('IS_ENTITY_OWNER', { claims })),
  ...(
    [
      ['HAS_ANNOTATION', 'annotation'],
      ['HAS_LABEL', 'label'],
    ] as const
  ).map(([rule, key]) =>
    fc.tuple(name, fc.option(word, { nil: undefined })).map(([named, value]) =>
      condition(rule, {
        [key]: named,
        ...(value === undefined ? {} : { value }),
      }),
    ),
  ),
  fc
    .tuple(
      fc.constantFrom('tags', 'tags.a', 'namespace', 'annotations.one', 'name'),
      fc.option(word, { nil: undefined }),
    )
    .map(([key, value]) =>
      condition('HAS_METADATA', {
        key,
        ...(value === undefined ? {} : { value }),
      }),
    ),
  fc.option(word, { nil: undefined }).map(value =>
    condition('HAS_SPEC', {
      key: 'type',
      ...(value === undefined ? {} : { value }),
    }),
  ),
);

/** Conditions of the catalog's own rules. */
export const { criteria } = fc.letrec<{ criteria: Conditions }>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .array(tie('criteria'), { minLength: 1, maxLength: 3 })
      .map(allOf => ({ allOf } as unknown as Conditions)),
    fc
      .array(tie('criteria'), { minLength: 1, maxLength: 3 })
      .map(anyOf => ({ anyOf } as unknown as Conditions)),
    tie('criteria').map(not => ({ not })),
  ),
}));

/** What the catalog's own rules say. */
export function holds(conditions: Conditions, entity: Entity): boolean {
  if ('allOf' in conditions) {
    return conditions.allOf.every(each => holds(each, entity));
  }
  if ('anyOf' in conditions) {
    return conditions.anyOf.some(each => holds(each, entity));
  }
  if ('not' in conditions) {
    return !holds(conditions.not, entity);
  }
  const rule = Object.values(permissionRules).find(
    each => each.name === conditions.rule,
  )!;
  return rule.apply(entity, (conditions.params ?? {}) as never);
}

export function toEntity(
  { kind, annotations, labels, tags, type, namespace, owners }: MadeUp,
  index: number,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: `e-${index}`,
      ...(namespace ? { namespace } : {}),
      ...(annotations ? { annotations: Object.fromEntries(annotations) } : {}),
      ...(labels ? { labels: Object.fromEntries(labels) } : {}),
      ...(tags ? { tags } : {}),
    },
    spec: type === undefined ? {} : { type },
    relations: owners.map(targetRef => ({ type: 'ownedBy', targetRef })),
  };
}

type MadeUp = typeof entities extends fc.Arbitrary<infer T> ? T : never;
