import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Everything is allowed, but the reader sees no entity that is marked as hidden. */
export const testPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register({ registerInit }) {
    registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          async handle({ permission }, user) {
            const isReader = user?.info.userEntityRef === 'user:default/reader';
            return isReader &&
              isPermission(permission, catalogEntityReadPermission)
              ? createCatalogConditionalDecision(permission, {
                  not: catalogConditions.hasAnnotation({
                    annotation: 'paved.test/hidden',
                  }),
                })
              : { result: AuthorizeResult.ALLOW };
          },
        });
      },
    });
  },
});
