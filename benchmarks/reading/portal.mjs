// What makes a portal of a catalog with a plugin: people who sign in, and a
// policy that shows each of them other entities.
import { fromRoot } from '../testbed/fromRoot.mjs';
import { callerHeader, signInProvider } from './signIn.mjs';

const { coreServices, createBackendModule, createBackendPlugin } = fromRoot(
  '@backstage/backend-plugin-api',
);
const {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} = fromRoot('@backstage/plugin-auth-node');
const { catalogConditions, createCatalogConditionalDecision } = fromRoot(
  '@backstage/plugin-catalog-backend/alpha',
);
const { catalogEntityReadPermission } = fromRoot(
  '@backstage/plugin-catalog-common/alpha',
);
const { catalogServiceRef } = fromRoot('@backstage/plugin-catalog-node');
const { AuthorizeResult, isPermission } = fromRoot(
  '@backstage/plugin-permission-common',
);
const { policyExtensionPoint } = fromRoot(
  '@backstage/plugin-permission-node/alpha',
);

/** Signs callers in as the user of the catalog that they name. */
const signInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'benchmark-sign-in',
  register({ registerInit }) {
    registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: signInProvider,
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize: () => undefined,
              authenticate: async ({ req }) => ({
                result: { name: req.header(callerHeader) },
              }),
            }),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({
                entityRef: { kind: 'User', name: result.name },
              }),
          }),
        });
      },
    });
  },
});

/**
 * Everything is allowed, but entities that carry the label of tier 3 are shown
 * to their owners alone: a condition that nobody can answer without looking at
 * each entity.
 */
async function decide({ permission }, user) {
  return isPermission(permission, catalogEntityReadPermission)
    ? createCatalogConditionalDecision(permission, {
        anyOf: [
          { not: catalogConditions.hasLabel({ label: 'tier', value: '3' }) },
          catalogConditions.isEntityOwner({
            claims: user?.info.ownershipEntityRefs ?? [],
          }),
        ],
      })
    : { result: AuthorizeResult.ALLOW };
}

const conditionalPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'benchmark-policy',
  register({ registerInit }) {
    registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({ handle: decide });
      },
    });
  },
});

/**
 * What no plugin that shows entities can do without: it learns who asks and
 * what they may see, and looks at one entity of the catalog.
 */
const floorPlugin = createBackendPlugin({
  pluginId: 'floor',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ auth, catalog, httpAuth, httpRouter, permissions }) {
        httpRouter.use(async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          await permissions.authorizeConditional(
            [{ permission: catalogEntityReadPermission }],
            { credentials },
          );
          const { items } = await catalog.getEntitiesByRefs(
            { entityRefs: [req.path.slice(1)], fields: ['metadata'] },
            { credentials: await auth.getOwnServiceCredentials() },
          );
          res.status(items[0] ? 200 : 404).json({});
        });
      },
    });
  },
});

export default [
  floorPlugin,
  fromRoot('@backstage/plugin-auth-backend').default,
  fromRoot('@backstage/plugin-permission-backend').default,
  signInModule,
  conditionalPolicyModule,
];
