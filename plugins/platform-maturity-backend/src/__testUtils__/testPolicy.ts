import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  assessmentReadPermission,
  refreshReadPermission,
  simulationCreatePermission,
} from '@paved/plugin-platform-maturity-common';

const mayDoAnything = new Set<string | undefined>([
  'admin',
  'alice',
  'bob',
  'carol',
  'chief',
]);

/**
 * - admin, and the owners alice, bob, carol and chief: everything
 * - auditor: everything, but only entities that are not marked as hidden
 * - reader: only reading, and only entities that are not marked as hidden
 * - blind: only reading, and no entity at all
 * - nobody: nothing
 */
async function decide(
  { permission }: PolicyQuery,
  user?: PolicyQueryUser,
): Promise<PolicyDecision> {
  const name = user?.info.userEntityRef.split('/')[1];
  const isEntityRead = isPermission(permission, catalogEntityReadPermission);
  if (isEntityRead && (name === 'reader' || name === 'auditor')) {
    return createCatalogConditionalDecision(permission, {
      not: catalogConditions.hasAnnotation({ annotation: 'paved.test/hidden' }),
    });
  }
  const reading = [
    assessmentReadPermission,
    refreshReadPermission,
    simulationCreatePermission,
  ].some(allowed => isPermission(permission, allowed));
  const allowed =
    mayDoAnything.has(name) ||
    (name === 'auditor' && !isEntityRead) ||
    ((name === 'reader' || name === 'blind') && reading);
  return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
}

export const testPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register({ registerInit }) {
    registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({ handle: decide });
      },
    });
  },
});
