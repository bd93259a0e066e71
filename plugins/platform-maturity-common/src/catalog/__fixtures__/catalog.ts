import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

type Spec = { [key: string]: unknown };

/** An entity as a descriptor would declare it. */
export function entity(
  kind: string,
  name: string,
  spec: Spec | null = {},
  metadata: object = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    ...(spec ? { spec: spec as Entity['spec'] } : {}),
  };
}

/** The relations that the catalog's own processor draws from a spec. */
const relations: [
  field: string,
  defaultKind: string,
  type: string,
  inverse: string,
][] = [
  ['owner', 'group', 'ownedBy', 'ownerOf'],
  ['system', 'system', 'partOf', 'hasPart'],
  ['domain', 'domain', 'partOf', 'hasPart'],
  ['subdomainOf', 'domain', 'partOf', 'hasPart'],
  ['parent', 'group', 'childOf', 'parentOf'],
  ['memberOf', 'group', 'memberOf', 'hasMember'],
  ['dependsOn', 'component', 'dependsOn', 'dependencyOf'],
  ['providesApis', 'api', 'providesApi', 'apiProvidedBy'],
  ['consumesApis', 'api', 'consumesApi', 'apiConsumedBy'],
];

/** Draws relations in both directions, as the catalog returns entities. */
export function stitch(entities: Entity[]): Entity[] {
  const drawn = new Map<string, { type: string; targetRef: string }[]>();
  const draw = (source: string, type: string, targetRef: string) =>
    drawn.set(source, [...(drawn.get(source) ?? []), { type, targetRef }]);
  for (const each of entities) {
    const source = stringifyEntityRef(each);
    for (const [field, defaultKind, type, inverse] of relations) {
      for (const value of [each.spec?.[field] ?? []].flat()) {
        const target = stringifyEntityRef(
          parseEntityRef(String(value), {
            defaultKind,
            defaultNamespace: 'default',
          }),
        );
        draw(source, type, target);
        draw(target, inverse, source);
      }
    }
  }
  return entities.map(each => ({
    ...each,
    relations: drawn.get(stringifyEntityRef(each)) ?? [],
  }));
}

/** A number of users who are members of a group. */
export function users(group: string, number: number): Entity[] {
  return Array.from({ length: number }, (_, index) =>
    entity('User', `${group}-${index + 1}`, { memberOf: [group] }),
  );
}

/** A service of an owner. */
export function service(
  name: string,
  owner: string,
  spec: Spec = {},
  metadata: object = {},
) {
  return entity(
    'Component',
    name,
    { type: 'service', lifecycle: 'production', owner, ...spec },
    metadata,
  );
}
