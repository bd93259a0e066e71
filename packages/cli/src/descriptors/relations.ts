import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
  type EntityRelation,
} from '@backstage/catalog-model';
import type { InputProblem } from '../UnreadableInputError';
import type { Descriptor } from './parseDescriptors';

/** A field that names other entities, and the relations that it stands for. */
interface RelationField {
  field: string;
  /** The kind of a reference that names none; absent where it has to. */
  defaultKind?: string;
  type: string;
  inverse: string;
}

function relationField(
  field: string,
  defaultKind: string | undefined,
  type: string,
  inverse: string,
): RelationField {
  return { field, ...(defaultKind ? { defaultKind } : {}), type, inverse };
}

const owner = relationField('owner', 'Group', 'ownedBy', 'ownerOf');
const system = relationField('system', 'System', 'partOf', 'hasPart');
const dependencies = [
  relationField('dependsOn', undefined, 'dependsOn', 'dependencyOf'),
  relationField('dependencyOf', undefined, 'dependencyOf', 'dependsOn'),
];

/** By kind, as the BuiltinKindsEntityProcessor of the catalog has them. */
const fieldsOfKind = new Map<string, RelationField[]>(
  Object.entries({
    component: [
      owner,
      relationField('subcomponentOf', 'Component', 'partOf', 'hasPart'),
      relationField('providesApis', 'API', 'providesApi', 'apiProvidedBy'),
      relationField('consumesApis', 'API', 'consumesApi', 'apiConsumedBy'),
      ...dependencies,
      system,
    ],
    api: [owner, system],
    resource: [owner, ...dependencies, system],
    user: [relationField('memberOf', 'Group', 'memberOf', 'hasMember')],
    group: [
      relationField('parent', 'Group', 'childOf', 'parentOf'),
      relationField('children', 'Group', 'parentOf', 'childOf'),
      relationField('members', 'User', 'hasMember', 'memberOf'),
    ],
    system: [owner, relationField('domain', 'Domain', 'partOf', 'hasPart')],
    domain: [
      owner,
      relationField('subdomainOf', 'Domain', 'partOf', 'hasPart'),
    ],
  }),
);

/**
 * The entities with the relations that the catalog would draw between them, in
 * both directions, and the references that it could not read.
 */
export function drawRelations(descriptors: readonly Descriptor[]): {
  entities: Entity[];
  notes: InputProblem[];
} {
  const notes: InputProblem[] = [];
  const relations = new Map<string, Map<string, EntityRelation>>();
  const draw = (source: string, type: string, targetRef: string) => {
    const own = relations.get(source) ?? new Map<string, EntityRelation>();
    relations.set(source, own.set(`${type} ${targetRef}`, { type, targetRef }));
  };
  for (const { entity, ...place } of descriptors) {
    const source = stringifyEntityRef(entity);
    const fields =
      fieldsOfKind.get(entity.kind.toLocaleLowerCase('en-US')) ?? [];
    for (const { field, defaultKind, type, inverse } of fields) {
      for (const value of [entity.spec?.[field] ?? []].flat()) {
        const target = targetOf(value, entity, defaultKind);
        if ('error' in target) {
          notes.push({
            ...place,
            message: `${source}: spec.${field} is left out: ${target.error}`,
          });
        } else {
          draw(source, type, target.ref);
          draw(target.ref, inverse, source);
        }
      }
    }
  }
  return {
    entities: descriptors.map(({ entity }) => ({
      ...entity,
      relations: [
        ...(relations.get(stringifyEntityRef(entity))?.values() ?? []),
      ],
    })),
    notes,
  };
}

function targetOf(
  value: unknown,
  { metadata }: Entity,
  defaultKind: string | undefined,
): { ref: string } | { error: string } {
  if (typeof value !== 'string') {
    return { error: 'it must be an entity reference, or a list of them' };
  }
  try {
    const reference = parseEntityRef(value, {
      ...(defaultKind ? { defaultKind } : {}),
      defaultNamespace: metadata.namespace ?? 'default',
    });
    return { ref: stringifyEntityRef(reference) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
