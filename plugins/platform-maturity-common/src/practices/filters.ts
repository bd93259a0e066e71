import type {
  FilterPredicate,
  FilterPredicateValue,
} from '@backstage/filter-predicates';

/** Matches entities that carry the annotation, with any value. @public */
export function hasAnnotation(key: string): FilterPredicate {
  return at(`metadata.annotations.${key}`, { $exists: true });
}

/** Matches entities whose label has one of the values. @public */
export function hasLabel(key: string, values: string[]): FilterPredicate {
  return at(`metadata.labels.${key}`, { $in: values });
}

/** Matches entities that carry the tag. @public */
export function hasTag(tag: string): FilterPredicate {
  return { 'metadata.tags': { $contains: tag } };
}

// The type of a predicate forbids keys with a leading `$`, which the compiler
// cannot rule out for a computed key.
function at(path: string, value: FilterPredicateValue): FilterPredicate {
  return { [path]: value } as FilterPredicate;
}
