import {
  evaluateFilterPredicate,
  getJsonValueAtPath,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import type { JsonValue } from '@backstage/types';
import type { Evidence } from './Evidence';

const annotations = 'metadata.annotations.';
const labels = 'metadata.labels.';

/**
 * The fields that made a filter match an entity, as evidence. Negated parts and
 * the mere kind of an entity prove nothing and are left out.
 *
 * @public
 */
export function evidenceOf(
  filter: FilterPredicate,
  entity: object,
  entityRef: string,
): Evidence[] {
  if (typeof filter !== 'object' || filter === null) {
    return [];
  }
  if ('$not' in filter) {
    return [];
  }
  const parts = (filter as { $all?: FilterPredicate[] }).$all;
  const alternatives = (filter as { $any?: FilterPredicate[] }).$any;
  if (parts || alternatives) {
    return (parts ?? alternatives ?? [])
      .filter(part => evaluateFilterPredicate(part, entity))
      .flatMap(part => evidenceOf(part, entity, entityRef));
  }
  return Object.entries(filter)
    .filter(([path]) => path !== 'kind')
    .flatMap(([path, condition]) =>
      evidenceAt(path, condition as JsonValue, entity, entityRef),
    );
}

function evidenceAt(
  path: string,
  condition: JsonValue,
  entity: object,
  entityRef: string,
): Evidence[] {
  const value = getJsonValueAtPath(entity as JsonValue, path);
  if (value === undefined || value === null) {
    return [];
  }
  if (path.startsWith(annotations)) {
    const key = path.slice(annotations.length);
    return [{ type: 'annotation', entityRef, key, value: String(value) }];
  }
  if (path.startsWith(labels)) {
    const key = path.slice(labels.length);
    return [{ type: 'label', entityRef, key, value: String(value) }];
  }
  if (Array.isArray(value)) {
    return contained(value, condition).map(item =>
      evidenceOfItem(path, item, entityRef),
    );
  }
  return [{ type: 'field', entityRef, path, value: textOf(value) }];
}

/** The elements of a list that a `$contains` condition asks for. */
function contained(values: JsonValue[], condition: JsonValue): JsonValue[] {
  const wanted = (condition as { $contains?: FilterPredicate } | null)
    ?.$contains;
  return wanted === undefined
    ? values.slice(0, 1)
    : values
        .filter(value => evaluateFilterPredicate(wanted, value))
        .slice(0, 1);
}

function evidenceOfItem(
  path: string,
  item: JsonValue,
  entityRef: string,
): Evidence {
  if (path === 'metadata.tags') {
    return { type: 'tag', entityRef, tag: String(item) };
  }
  if (path === 'metadata.links' && isObject(item)) {
    return {
      type: 'link',
      entityRef,
      url: String(item.url ?? ''),
      ...(item.title ? { title: String(item.title) } : {}),
    };
  }
  return { type: 'field', entityRef, path, value: textOf(item) };
}

function isObject(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: JsonValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
