import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { organizationReadPermission } from '@paved/plugin-platform-maturity-common';

/** What one caller may see. */
export interface View {
  /** Which entities of the catalog; `some` has to be asked for each. */
  entities: 'all' | 'some' | 'none';
  /** Whether the assessment of the whole organization. */
  organization: boolean;
  /** The given references without those of hidden and of missing entities. */
  visible(refs: Iterable<string>): Promise<ReadonlySet<string>>;
}

/** Decides what a caller may do and see, in one batch per question. */
export class Access {
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;

  constructor(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
  }) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
  }

  /** Throws a `NotAllowedError` unless the caller has the permission. */
  async require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.allows(permission, credentials))) {
      throw missingPermission(permission);
    }
  }

  async allows(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return result === AuthorizeResult.ALLOW;
  }

  /**
   * What the caller may see. Throws a `NotAllowedError` unless the caller has
   * all of the required permissions, which are asked for in the same request.
   */
  async viewOf(
    credentials: BackstageCredentials,
    ...required: BasicPermission[]
  ): Promise<View> {
    const [decisions, [entities]] = await Promise.all([
      this.#permissions.authorize(
        [organizationReadPermission, ...required].map(permission => ({
          permission,
        })),
        { credentials },
      ),
      this.#permissions.authorizeConditional(
        [{ permission: catalogEntityReadPermission }],
        { credentials },
      ),
    ]);
    const [organization, ...rest] = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    const missing = required.find((_, index) => !rest[index]);
    if (missing) {
      throw missingPermission(missing);
    }
    return {
      entities: entitiesOf(entities.result),
      organization,
      visible: refs =>
        this.#visible(refs, entitiesOf(entities.result), credentials),
    };
  }

  async #visible(
    refs: Iterable<string>,
    entities: View['entities'],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const entityRefs = [...new Set(refs)];
    if (entities === 'all') {
      return new Set(entityRefs);
    }
    if (entities === 'none' || entityRefs.length === 0) {
      return new Set();
    }
    // The catalog knows best how to apply the conditions of its own policy.
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    return new Set(entityRefs.filter((_, index) => items[index]));
  }
}

/** Throws a `NotAllowedError` where the organization is not shown. */
export function requireOrganization({ organization }: View): void {
  if (!organization) {
    throw missingPermission(organizationReadPermission);
  }
}

function missingPermission({ name }: BasicPermission): NotAllowedError {
  return new NotAllowedError(`You do not have the permission ${name}`);
}

function entitiesOf(result: AuthorizeResult): View['entities'] {
  switch (result) {
    case AuthorizeResult.ALLOW:
      return 'all';
    case AuthorizeResult.CONDITIONAL:
      return 'some';
    default:
      return 'none';
  }
}
