import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Policy } from '../policy';
import type { CatalogIndex } from './CatalogIndex';

/** Tells the groups that the policy names as organizations of their own. */
export function organizationRoots(
  index: CatalogIndex,
  { organization: { rootRefs, rootTypes } }: Policy,
): (ref: string) => boolean {
  const refs = new Set(
    rootRefs.map(ref =>
      stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'group' })),
    ),
  );
  return ref => {
    const type = index.get(ref)?.type;
    return refs.has(ref) || (type !== undefined && rootTypes.includes(type));
  };
}
