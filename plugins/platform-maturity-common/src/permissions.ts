import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Allows to read assessments of entities that the caller may read in the
 * catalog.
 *
 * @public
 */
export const assessmentReadPermission = createPermission({
  name: 'platform-maturity.assessment.read',
  attributes: { action: 'read' },
});

/**
 * Allows to read the assessment of the whole organization, which counts
 * entities whether or not the caller may read each of them.
 *
 * @public
 */
export const organizationReadPermission = createPermission({
  name: 'platform-maturity.organization.read',
  attributes: { action: 'read' },
});

/**
 * Allows to apply the rules to made-up numbers.
 *
 * @public
 */
export const simulationCreatePermission = createPermission({
  name: 'platform-maturity.simulation.create',
  attributes: {},
});

/**
 * Allows to start a refresh of all assessments.
 *
 * @public
 */
export const refreshCreatePermission = createPermission({
  name: 'platform-maturity.refresh.create',
  attributes: { action: 'create' },
});

/**
 * Allows to read how the last refresh went.
 *
 * @public
 */
export const refreshReadPermission = createPermission({
  name: 'platform-maturity.refresh.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of the plugin.
 *
 * @public
 */
export const platformMaturityPermissions = [
  assessmentReadPermission,
  organizationReadPermission,
  simulationCreatePermission,
  refreshCreatePermission,
  refreshReadPermission,
];
