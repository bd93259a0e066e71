import type { GetEntitiesByRefsRequest } from '@backstage/catalog-client';
import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { searchOf } from './searchOf';

/** What the catalog's API takes to narrow down what it is asked for. */
export type EntityQuery = NonNullable<GetEntitiesByRefsRequest['query']>;

/**
 * The conditions of the catalog's decision, as a query to the catalog: what it
 * makes of them itself. `undefined` where a rule is not one of its own.
 */
export function entityQueryOf(
  conditions: PermissionCriteria<PermissionCondition>,
): EntityQuery | undefined {
  if ('allOf' in conditions) {
    const $all = conditions.allOf.map(entityQueryOf);
    return $all.every(isDefined) ? { $all } : undefined;
  }
  if ('anyOf' in conditions) {
    const $any = conditions.anyOf.map(entityQueryOf);
    return $any.every(isDefined) ? { $any } : undefined;
  }
  if ('not' in conditions) {
    const $not = entityQueryOf(conditions.not);
    return $not && { $not };
  }
  const search = searchOf(conditions);
  // The API takes no key with a line break in it.
  if (!search || /[\r\n]/.test(search.key)) {
    return undefined;
  }
  // The type of a query wants to know that no key begins like an operator.
  return { [search.key]: expected(search.values) } as EntityQuery;
}

/** In the form that the API reads quickest. */
function expected(values: string[] | undefined) {
  if (!values) {
    return { $exists: true };
  }
  return values.length === 1 ? values[0] : { $in: values };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
