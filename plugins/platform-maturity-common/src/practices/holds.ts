import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';

/** Says of most entities, at the price of a look-up, that a filter cannot hold. */
type Precheck = (entity: object) => boolean;

interface Metadata {
  annotations?: { [key: string]: unknown };
  labels?: { [key: string]: unknown };
  tags?: unknown[];
  links?: unknown[];
}

function metadataOf(entity: object): Metadata | undefined {
  return (entity as { metadata?: Metadata }).metadata;
}

const annotations = 'metadata.annotations.';
const labels = 'metadata.labels.';

const prechecks = new WeakMap<object, Precheck>();

/**
 * Whether a filter holds for an entity. The same as evaluating it, but many
 * times faster for filters that ask for an annotation, a label or a tag, which
 * is what nearly all signals do and nearly all entities lack.
 *
 * @public
 */
export function holds(filter: FilterPredicate, entity: object): boolean {
  if (typeof filter !== 'object' || filter === null) {
    return evaluateFilterPredicate(filter, entity);
  }
  let precheck = prechecks.get(filter);
  if (!precheck) {
    precheck = precheckOf(filter) ?? (() => true);
    prechecks.set(filter, precheck);
  }
  return precheck(entity) && evaluateFilterPredicate(filter, entity);
}

/** A necessary condition of a filter; `undefined` where there is no cheap one. */
function precheckOf(filter: FilterPredicate): Precheck | undefined {
  if (typeof filter !== 'object' || filter === null || '$not' in filter) {
    return undefined;
  }
  const { $any, $all } = filter as {
    $any?: FilterPredicate[];
    $all?: FilterPredicate[];
  };
  if ($any) {
    const each = $any.flatMap(part => precheckOf(part) ?? []);
    return each.length === $any.length
      ? entity => each.some(precheck => precheck(entity))
      : undefined;
  }
  if ($all) {
    return $all.map(precheckOf).find(Boolean);
  }
  return Object.entries(filter)
    .map(([path, condition]) => precheckAt(path, condition))
    .find(Boolean);
}

const hasTags: Precheck = entity => metadataOf(entity)?.tags !== undefined;

function hasTag(tag: string): Precheck {
  return entity =>
    metadataOf(entity)?.tags?.some(
      each => typeof each === 'string' && each.toUpperCase() === tag,
    ) ?? false;
}

function precheckAt(path: string, condition: unknown): Precheck | undefined {
  // Alone of all conditions, this one holds for what is not there.
  if ((condition as { $exists?: boolean } | null)?.$exists === false) {
    return undefined;
  }
  if (path.startsWith(annotations)) {
    const key = path.slice(annotations.length);
    return entity => metadataOf(entity)?.annotations?.[key] !== undefined;
  }
  if (path.startsWith(labels)) {
    const key = path.slice(labels.length);
    return entity => metadataOf(entity)?.labels?.[key] !== undefined;
  }
  if (path === 'metadata.tags') {
    const tag = (condition as { $contains?: unknown } | null)?.$contains;
    return typeof tag === 'string' ? hasTag(tag.toUpperCase()) : hasTags;
  }
  if (path === 'metadata.links') {
    return entity => metadataOf(entity)?.links !== undefined;
  }
  return undefined;
}
