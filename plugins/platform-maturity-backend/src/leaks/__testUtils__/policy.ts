import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  organizationAttestPermission,
  organizationReadPermission,
  policyPreviewPermission,
} from '@paved/plugin-platform-maturity-common';
import { commonLabel, hiddenAnnotation, hiddenDescription } from './company';

const { hasAnnotation, hasLabel, hasMetadata, isEntityKind, isEntityOwner } =
  catalogConditions;

const notHidden = { not: hasAnnotation({ annotation: hiddenAnnotation }) };

type Conditions = PermissionCriteria<
  PermissionCondition<'catalog-entity', any>
>;

/** Who sees what; `nothing` sees nothing, and `everything` all. */
export const conditionsOf: Record<string, Conditions> = {
  'by-annotation': notHidden,
  // The plugin keeps no descriptions: it has to ask the catalog.
  'by-field': {
    not: hasMetadata({ key: 'description', value: hiddenDescription }),
  },
  'by-owner': {
    anyOf: [
      isEntityOwner({ claims: ['group:default/team-a'] }),
      hasLabel({ label: commonLabel }),
    ],
  },
  'by-kind': {
    allOf: [
      isEntityKind({ kinds: ['Component', 'Group', 'User', 'Template'] }),
      notHidden,
    ],
  },
};

/** Those who learn of some entities alone; they may do whatever these allow. */
export const limited = Object.keys(conditionsOf);

const aboutTheOrganization = [
  organizationReadPermission,
  organizationAttestPermission,
  policyPreviewPermission,
];

const allowed = { result: AuthorizeResult.ALLOW } as const;
const denied = { result: AuthorizeResult.DENY } as const;

/** The user `auditor` sees what `by-annotation` sees, and the organization. */
async function decide(
  { permission }: PolicyQuery,
  user?: PolicyQueryUser,
): Promise<PolicyDecision> {
  const name = user?.info.userEntityRef.split('/')[1] ?? '';
  const conditions = conditionsOf[name === 'auditor' ? 'by-annotation' : name];
  if (isPermission(permission, catalogEntityReadPermission)) {
    if (conditions) {
      return createCatalogConditionalDecision(permission, conditions as never);
    }
    return name === 'nothing' ? denied : allowed;
  }
  const isAboutTheOrganization = aboutTheOrganization.some(each =>
    isPermission(permission, each),
  );
  return isAboutTheOrganization && [...limited, 'nothing'].includes(name)
    ? denied
    : allowed;
}

export const leakPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'leak-policy',
  register({ registerInit }) {
    registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({ handle: decide });
      },
    });
  },
});
