import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { beginningOf, isComparable, isKept, lineOf } from './attributes';
import type { ReadableWhere } from './ReadableWhere';
import { searchOf } from './searchOf';

/**
 * The conditions of the catalog's decision, in terms of stored attributes.
 * `undefined` where a rule is not one of the catalog's own, or asks for
 * something that is not kept: then only the catalog can tell.
 */
export function readableWhereOf(
  conditions: PermissionCriteria<PermissionCondition>,
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
  const search = searchOf(conditions);
  if (!search || !isKept(search.key)) {
    return undefined;
  }
  const { key, values } = search;
  if (!values) {
    return { attribute: beginningOf(key), match: 'beginning' };
  }
  return values.every(isComparable)
    ? {
        any: values.map(value => ({
          attribute: lineOf(key, value),
          match: 'whole' as const,
        })),
      }
    : undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
