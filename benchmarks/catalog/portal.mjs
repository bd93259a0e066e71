import { generateCompany } from './company.mjs';

/** The sizes of portals that are measured, in entities. */
export const portalSizes = [500, 5_000, 22_000];

/**
 * Of 22,000 entities, so many of each kind: a company that has registered all of
 * its people. What is no component, person or group is divided as in public
 * descriptors.
 */
const of22000 = {
  Component: 14_000,
  User: 2_500,
  Resource: 2_100,
  System: 1_500,
  Domain: 820,
  API: 580,
  Group: 500,
};

const kinds = Object.fromEntries(
  Object.entries(of22000).map(([kind, count]) => [kind, count / 22_000]),
);

/**
 * The entities of a portal as an entity provider hands them to the catalog. The
 * same size and seed give the same entities.
 *
 * @param {{ entities: number, seed?: number }} options
 */
export function generatePortal({ entities, seed = 1 }) {
  return generateCompany({ entities, seed, kinds, divisions: true }).map(
    withLocation,
  );
}

/** The catalog wants to know where an entity comes from. */
function withLocation(entity) {
  const { kind, metadata } = entity;
  const location = `url:https://github.com/acme/${metadata.name}/blob/main/catalog-info.yaml#${kind}`;
  return {
    ...entity,
    metadata: {
      ...metadata,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...metadata.annotations,
      },
    },
  };
}
