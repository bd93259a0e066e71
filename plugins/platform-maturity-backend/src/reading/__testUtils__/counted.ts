import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { hiddenAnnotation } from './company';

/** What a request asked of others. */
export interface Counts {
  statements: number;
  catalog: number;
  permissions: number;
}

/**
 * A catalog, permissions and a database whose calls are counted. The user
 * `some` gets a conditional decision about the catalog; everybody else may do
 * and see everything.
 */
export function createCounted() {
  /** Of the request in whose course something is asked; none: nobody counts. */
  const current = new AsyncLocalStorage<Counts>();
  const count = (asked: keyof Counts) => {
    const counts = current.getStore();
    if (counts) {
      counts[asked] += 1;
    }
  };
  let latest: Counts | undefined;
  let entities: Entity[] = [];

  const databaseModule = createBackendModule({
    pluginId: 'platform-maturity',
    moduleId: 'counted-database',
    register({ registerInit }) {
      registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          const knex = await database.getClient();
          knex.on('query', () => count('statements'));
        },
      });
    },
  });

  const catalogFactory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: (): CatalogService =>
      new Proxy(new InMemoryCatalogClient(), {
        get: (target, method: keyof CatalogService) =>
          method in target
            ? (request: never, options: { credentials: object }) => {
                count('catalog');
                const shown = isLimited(options.credentials)
                  ? entities.filter(({ metadata }) => !isHidden(metadata))
                  : entities;
                const catalog = new InMemoryCatalogClient({ entities: shown });
                return (catalog[method] as Function).call(catalog, request);
              }
            : undefined,
      }) as CatalogService,
  });

  const permissionsFactory = createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: (): PermissionsService => ({
      async authorize(requests) {
        count('permissions');
        return requests.map(() => ({ result: AuthorizeResult.ALLOW }));
      },
      async authorizeConditional(requests, options) {
        count('permissions');
        return requests.map(({ permission }) =>
          isPermission(permission, catalogEntityReadPermission) &&
          isLimited((options as { credentials: object }).credentials)
            ? createCatalogConditionalDecision(permission, {
                not: catalogConditions.hasAnnotation({
                  annotation: hiddenAnnotation,
                }),
              })
            : { result: AuthorizeResult.ALLOW },
        );
      },
    }),
  });

  return {
    features: [databaseModule, catalogFactory, permissionsFactory],
    fill(all: Entity[]): void {
      entities = all;
    },
    /** From here on, what the server does for a request is counted. */
    watch(server: Server): void {
      const emit = server.emit.bind(server);
      server.emit = (event: string, ...args: unknown[]) => {
        if (event !== 'request') {
          return emit(event, ...args);
        }
        latest = { statements: 0, catalog: 0, permissions: 0 };
        return current.run(latest, () => emit(event, ...args));
      };
    },
    /** What the latest request asked for. */
    latest: () => latest!,
  };
}

function isLimited(credentials: object): boolean {
  const { principal } = credentials as {
    principal?: { userEntityRef?: string };
  };
  return principal?.userEntityRef === 'user:default/some';
}

function isHidden({ annotations }: Entity['metadata']): boolean {
  return hiddenAnnotation in (annotations ?? {});
}
