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
 * Allows to read the policy in force.
 *
 * @public
 */
export const policyReadPermission = createPermission({
  name: 'platform-maturity.policy.read',
  attributes: { action: 'read' },
});

/**
 * Allows to see what a changed policy would change. What it answers counts all
 * entities, so reading the organization's assessment is needed beside it.
 *
 * @public
 */
export const policyPreviewPermission = createPermission({
  name: 'platform-maturity.policy.preview',
  attributes: {},
});

/**
 * Allows to push facts, for CI systems and scripts.
 *
 * @public
 */
export const factsPushPermission = createPermission({
  name: 'platform-maturity.facts.push',
  attributes: { action: 'create' },
});

/**
 * Allows to answer for entities that one owns.
 *
 * @public
 */
export const attestationCreatePermission = createPermission({
  name: 'platform-maturity.attestation.create',
  attributes: { action: 'create' },
});

/**
 * Allows to answer for the organization as a whole.
 *
 * @public
 */
export const organizationAttestPermission = createPermission({
  name: 'platform-maturity.organization.attest',
  attributes: { action: 'create' },
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
  policyReadPermission,
  policyPreviewPermission,
  factsPushPermission,
  attestationCreatePermission,
  organizationAttestPermission,
];
