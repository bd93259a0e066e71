import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import fc from 'fast-check';
import { holds } from './holds';

const keys = fc.constantFrom('a', 'b.c/d', 'e');
const words = fc.constantFrom('x', 'Y', 'z');
const paths = fc.oneof(
  keys.map(key => `metadata.annotations.${key}`),
  keys.map(key => `metadata.labels.${key}`),
  fc.constantFrom('metadata.tags', 'metadata.links', 'spec.type', 'kind'),
);
const conditions = fc.oneof(
  words,
  fc.boolean().map(exists => ({ $exists: exists })),
  fc.array(words, { maxLength: 2 }).map(list => ({ $in: list })),
  words.map(word => ({ $contains: word })),
  words.map(word => ({ $contains: { icon: word } })),
  words.map(word => ({ $hasPrefix: word })),
);
const { filters } = fc.letrec<{ filters: FilterPredicate }>(tie => ({
  filters: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.dictionary(paths, conditions, {
      maxKeys: 2,
    }) as fc.Arbitrary<FilterPredicate>,
    fc.array(tie('filters'), { maxLength: 3 }).map($all => ({ $all })),
    fc.array(tie('filters'), { maxLength: 3 }).map($any => ({ $any })),
    tie('filters').map($not => ({ $not })),
  ),
}));
const entities = fc.record(
  {
    kind: words,
    metadata: fc.record(
      {
        annotations: fc.dictionary(keys, words),
        labels: fc.dictionary(keys, words),
        tags: fc.array(words),
        links: fc.array(fc.record({ icon: words })),
      },
      { requiredKeys: [] },
    ),
    spec: fc.record({ type: words }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

it('is the same as evaluating the filter', () => {
  fc.assert(
    fc.property(filters, entities, (filter, entity) => {
      expect(holds(filter, entity)).toBe(
        evaluateFilterPredicate(filter, entity),
      );
    }),
    { numRuns: 5000 },
  );
});
