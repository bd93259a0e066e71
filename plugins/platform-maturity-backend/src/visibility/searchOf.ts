import type { PermissionCondition } from '@backstage/plugin-permission-common';

/** What an entity has to have: a field, with one of some values if there are any. */
export interface Search {
  /** As the catalog's search has it, in any case. */
  key: string;
  values?: string[];
}

type Params = NonNullable<PermissionCondition['params']>;

/** The catalog's own rules, by name. */
const rules = new Map<string, (params: Params) => Search | undefined>([
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

/** What a condition looks for; `undefined` where it is none of the catalog's own. */
export function searchOf(condition: PermissionCondition): Search | undefined {
  return condition.resourceType === 'catalog-entity'
    ? rules.get(condition.rule)?.(condition.params ?? {})
    : undefined;
}

function oneOf(key: string, values: Params[string]): Search | undefined {
  return Array.isArray(values) && values.every(isText)
    ? { key, values: values as string[] }
    : undefined;
}

function having(key: string, value: Params[string]): Search | undefined {
  if (value === undefined) {
    return { key };
  }
  return isText(value) ? { key, values: [value] } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
