import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { beginningOf, isComparable, isKept, lineOf } from './attributes';
import type { ReadableWhere } from './ReadableWhere';

type Conditions = PermissionCriteria<PermissionCondition>;

type Params = NonNullable<PermissionCondition['params']>;

/** The catalog's own rules, by name. */
const rules = new Map<string, (params: Params) => ReadableWhere | undefined>([
  ['IS_ENTITY_KIND', ({ kinds }) => oneOf('kind', kinds)],
  ['IS_ENTITY_OWNER', ({ claims }) => oneOf('relations.ownedBy', claims)],
  [
    'HAS_ANNOTATION',
    ({ annotation, value }) =>
      having(`metadata.annotations.${annotation}`, value),
  ],
  [
    'HAS_LABEL',
    ({ label, value }) => having(`metadata.labels.${label}`, value),
  ],
  ['HAS_METADATA', ({ key, value }) => having(`metadata.${key}`, value)],
  ['HAS_SPEC', ({ key, value }) => having(`spec.${key}`, value)],
]);

/**
 * The conditions of the catalog's decision, in terms of stored attributes.
 * `undefined` where a rule is not one of the catalog's own, or asks for
 * something that is not kept: then only the catalog can tell.
 */
export function readableWhereOf(
  conditions: Conditions,
): ReadableWhere | undefined {
  if ('allOf' in conditions) {
    const all = conditions.allOf.map(readableWhereOf);
    return all.every(isDefined) ? { all } : undefined;
  }
  if ('anyOf' in conditions) {
    const any = conditions.anyOf.map(readableWhereOf);
    return any.every(isDefined) ? { any } : undefined;
  }
  if ('not' in conditions) {
    const not = readableWhereOf(conditions.not);
    return not && { not };
  }
  return conditions.resourceType === 'catalog-entity'
    ? rules.get(conditions.rule)?.(conditions.params ?? {})
    : undefined;
}

function oneOf(key: string, values: Params[string]): ReadableWhere | undefined {
  const any = Array.isArray(values)
    ? values.map(value => equal(key, value))
    : [undefined];
  return any.every(isDefined) ? { any } : undefined;
}

function having(key: string, value: Params[string]): ReadableWhere | undefined {
  if (!isKept(key)) {
    return undefined;
  }
  return value === undefined
    ? { attribute: beginningOf(key), match: 'beginning' }
    : equal(key, value);
}

function equal(key: string, value: Params[string]): ReadableWhere | undefined {
  return isComparable(value)
    ? { attribute: lineOf(key, value), match: 'whole' }
    : undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
