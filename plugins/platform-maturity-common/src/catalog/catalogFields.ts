import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Policy } from '../policy';
import { capabilityIds, practiceIds } from '../practices';

/** What the rules read of every entity, whatever the policy. */
const baseFields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'metadata.labels',
  'metadata.tags',
  'metadata.links',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.implementation.spec.repository',
  'relations',
];

/**
 * The fields of an entity that an assessment reads: enough for the scopes, and
 * what the policy's filters look at. Never the definition of an API.
 *
 * @public
 */
export function catalogFields(policy: Policy): string[] {
  const filters = [
    ...practiceIds.flatMap(id => policy.practices[id].signals),
    ...capabilityIds.flatMap(id => [
      ...policy.capabilities[id].signals,
      ...policy.capabilities[id].organizationSignals,
    ]),
  ].map(({ filter }) => filter);
  const paths = [
    ...filters,
    ...Object.values(policy.clouds),
    ...Object.values(policy.regimes),
    policy.kubernetes,
  ].flatMap(pathsOf);
  const covered = (path: string) =>
    baseFields.some(field => path === field || path.startsWith(`${field}.`));
  return [...baseFields, ...new Set(paths.filter(path => !covered(path)))];
}

function pathsOf(filter: FilterPredicate): string[] {
  if (typeof filter !== 'object' || filter === null) {
    return [];
  }
  return Object.entries(filter).flatMap(([key, value]) => {
    if (key === '$all' || key === '$any') {
      return (value as FilterPredicate[]).flatMap(pathsOf);
    }
    return key === '$not' ? pathsOf(value as FilterPredicate) : [key];
  });
}
