import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { annotations } from '../../annotations';
import { defaultPolicy } from '../../policy';
import { capabilityIds, practiceIds } from '../../practices';
import {
  anyJson,
  entriesToObject,
  mutated,
  scriptUrl,
  wildText,
} from './anything';

const kinds = [
  'Component',
  'Component',
  'API',
  'Resource',
  'System',
  'Domain',
  'Group',
  'User',
  'Template',
  'Location',
  'component',
  'GROUP',
  'Product',
];
/** So few that entities meet: in relations, in cycles, as the same one twice. */
const names = ['a', 'b', 'c', 'A', 'constructor', '__proto__'];

const signals = [
  ...practiceIds.flatMap(id => defaultPolicy.practices[id].signals),
  ...capabilityIds.flatMap(id => defaultPolicy.capabilities[id].signals),
].map(({ id }) => id);

const annotationKey = fc.oneof(
  fc.constantFrom(
    ...signals,
    annotations.teamSize.key,
    ...practiceIds.map(id =>
      annotations.notApplicable.key.replace('<practice>', id),
    ),
    'paved.dev/not-applicable.constructor',
    'paved.dev/__proto__',
    'backstage.io/source-template',
  ),
  wildText,
);

const annotationValue = fc.oneof(
  fc.constantFrom('1', '35', '0', 'it is not needed here'),
  wildText,
);

const ref = fc
  .tuple(
    fc.constantFrom(...kinds, 'nothing'),
    fc.constantFrom('default', 'Default', 'elsewhere'),
    fc.constantFrom(...names, 'missing'),
  )
  .map(([kind, namespace, name]) => `${kind}:${namespace}/${name}`);

const relation = fc.record({
  type: fc.constantFrom(
    'ownedBy',
    'ownerOf',
    'partOf',
    'hasPart',
    'childOf',
    'parentOf',
    'memberOf',
    'hasMember',
    'dependsOn',
    'dependencyOf',
    'apiProvidedBy',
    'apiConsumedBy',
    'providesApi',
    'consumesApi',
    '__proto__',
  ),
  targetRef: ref,
});

const dictionary = fc
  .array(fc.tuple(annotationKey, annotationValue), { maxLength: 4 })
  .map(entriesToObject);

const wellFormed = fc.record(
  {
    apiVersion: fc.constant('backstage.io/v1alpha1'),
    kind: fc.constantFrom(...kinds),
    metadata: fc.record(
      {
        name: fc.constantFrom(...names),
        namespace: fc.constantFrom('default', 'elsewhere'),
        title: wildText,
        description: wildText,
        annotations: dictionary,
        labels: dictionary,
        tags: fc.array(
          fc.oneof(fc.constantFrom('terraform', 'aws', 'gdpr', 'go'), wildText),
          { maxLength: 3 },
        ),
        links: fc.array(
          fc.record({
            url: fc.constantFrom('https://example.org', scriptUrl),
            title: wildText,
            type: fc.constantFrom('dashboard', 'runbook'),
          }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['name'] },
    ),
    spec: fc.record(
      {
        type: fc.oneof(
          fc.constantFrom('service', 'team', 'platform', 'organization'),
          wildText,
        ),
        lifecycle: fc.oneof(
          fc.constantFrom('production', 'deprecated'),
          wildText,
        ),
        owner: fc.constantFrom('group:default/a', 'user:default/b'),
        profile: fc.record({ displayName: wildText }),
      },
      { requiredKeys: [] },
    ),
    relations: fc.array(relation, { maxLength: 8 }),
  },
  { requiredKeys: ['apiVersion', 'kind', 'metadata', 'relations'] },
);

/**
 * A catalog as processors and providers can leave it: entities that are mostly
 * as they should be, but for a value here and there.
 */
export const oddCatalogs: fc.Arbitrary<Entity[]> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: mutated(wellFormed) },
      { weight: 1, arbitrary: anyJson },
    ),
    { maxLength: 10 },
  )
  .map(entities => entities as Entity[]);
