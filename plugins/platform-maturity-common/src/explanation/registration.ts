import type { Entity } from '@backstage/catalog-model';
import { parse, stringify } from 'yaml';
import { facts, type FactDefinition, type FactId } from '../facts';
import {
  capabilities,
  practices,
  type CapabilityId,
  type PracticeId,
} from '../practices';

type Fields = { [key: string]: unknown };

/**
 * Annotations that the catalog itself adds while it reads an entity; they do
 * not belong into a descriptor.
 */
const addedByCatalog = [
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/orphan',
  'backstage.io/view-url',
  'backstage.io/edit-url',
];

/**
 * The YAML that makes a fact or practice known, for `catalog-info.yaml`.
 *
 * - With the entity, each list or map of it that changes, complete with what it
 *   has: it takes the place of the one in the descriptor. Values that nobody but
 *   its owner knows are examples.
 * - Where another entity has to be registered, that one as a whole.
 *
 * `undefined` where no catalog can show it.
 *
 * @public
 */
export function registrationOf(
  about: FactId | PracticeId | CapabilityId,
  entity?: Entity,
): string | undefined {
  const example = exampleOf(about);
  if (!example) {
    return undefined;
  }
  if ('kind' in example || !entity) {
    return stringify(example);
  }
  return stringify(
    complete(example, descriptorOf(entity), entity.metadata.name),
  );
}

function exampleOf(
  about: FactId | PracticeId | CapabilityId,
): Fields | undefined {
  if (about in facts) {
    const { example }: FactDefinition = facts[about as FactId];
    return example ? parse(example) : undefined;
  }
  const definition =
    about in practices
      ? practices[about as PracticeId]
      : capabilities[about as CapabilityId];
  const fields: Fields = parse(definition.example);
  return 'kind' in fields ? fields : { metadata: fields };
}

/** An entity as its descriptor has it. */
function descriptorOf({ metadata, spec }: Entity): Fields {
  const annotations = Object.fromEntries(
    Object.entries(metadata.annotations ?? {}).filter(
      ([key]) => !addedByCatalog.includes(key),
    ),
  );
  return { metadata: { ...metadata, annotations }, spec };
}

/** The fields of an example, with what the descriptor has in the same lists and maps. */
function complete(example: Fields, present: unknown, name: string): Fields {
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => {
      const existing = isFields(present) ? present[key] : undefined;
      if (Array.isArray(value)) {
        return [
          key,
          [
            ...new Set([
              ...(Array.isArray(existing) ? existing : []),
              ...value,
            ]),
          ],
        ];
      }
      if (!isFields(value)) {
        return [key, named(value, name)];
      }
      const merged = complete(value, existing, name);
      // Of the whole metadata or spec, only what changes is shown.
      return [
        key,
        isMap(key) && isFields(existing)
          ? { ...existing, ...added(merged, existing) }
          : merged,
      ];
    }),
  );
}

function isMap(key: string): boolean {
  return key === 'annotations' || key === 'labels';
}

function added(merged: Fields, existing: Fields): Fields {
  return Object.fromEntries(
    Object.entries(merged).filter(([key]) => !(key in existing)),
  );
}

/** Puts the entity's own name where an example has a placeholder for it. */
function named(value: unknown, name: string): unknown {
  return typeof value === 'string' ? value.replace('my-service', name) : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
