import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  assessCatalog,
  defaultPolicy,
  nothingReported,
  type Policy,
  type Reported,
  type RunProblem,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';

type Spec = { [key: string]: any };

/** An entity as a descriptor would declare it. */
export function entity(
  kind: string,
  name: string,
  spec: Spec = {},
  metadata: object = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    spec,
  };
}

/** A service of an owner. */
export function service(
  name: string,
  owner: string,
  spec: Spec = {},
  metadata: object = {},
): Entity {
  return entity(
    'Component',
    name,
    { type: 'service', lifecycle: 'production', owner, ...spec },
    metadata,
  );
}

/** A number of users who are members of a group. */
export function users(group: string, number: number): Entity[] {
  return Array.from({ length: number }, (_, index) =>
    entity('User', `${group}-${index + 1}`, { memberOf: [group] }),
  );
}

/** What the API would hold for a catalog: the real rules, nothing made up. */
export function assessed(
  entities: Entity[],
  policy: Policy = defaultPolicy,
  reported: Reported = nothingReported,
): { assessments: StoredAssessment[]; problems: RunProblem[] } {
  const run = assessCatalog(stitch(entities), policy, reported);
  const now = Date.now();
  const assessments = [...run.assessments()].map(assessment => ({
    ...assessment,
    assessedAt: new Date(now - 2 * 24 * 3600_000).toISOString(),
    checkedAt: new Date(now - 4 * 60_000).toISOString(),
    policyHash: 'default',
  }));
  return { assessments, problems: run.problems };
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
  ['parent', 'group', 'childOf', 'parentOf'],
  ['memberOf', 'group', 'memberOf', 'hasMember'],
  ['dependsOn', 'component', 'dependsOn', 'dependencyOf'],
];

function stitch(entities: Entity[]): Entity[] {
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
