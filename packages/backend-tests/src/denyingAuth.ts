import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Real tokens and permissions, and a policy that lets no user read anything. */
export const denyingAuth: BackendFeature[] = [
  authServiceFactory,
  httpAuthServiceFactory,
  permissionsServiceFactory,
  permissionPlugin,
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'deny-all',
    register({ registerInit }) {
      registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy({
            handle: async (): Promise<PolicyDecision> => ({
              result: AuthorizeResult.DENY,
            }),
          });
        },
      });
    },
  }),
];
