import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type PolicyDecision,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import { organizationReadPermission } from '@paved/plugin-platform-maturity-common';
import { AttributesNow } from '../visibility/AttributesNow';
import type { EntityStore } from '../visibility/EntityStore';
import { readableNow } from '../visibility/readableNow';
import type { ReadableWhere } from '../visibility/ReadableWhere';
import { conditionsOf, type Conditions } from './conditionsOf';
import { SharedQuestions } from './SharedQuestions';

/** What one caller may see. */
export interface View {
  /** Which entities of the catalog; `some` has to be asked for each. */
  entities: 'all' | 'some' | 'none';
  /** Whether the assessment of the whole organization. */
  organization: boolean;
  /**
   * Over what figures are: `readable` for those who may not read all entities,
   * nor the organization. They learn nothing of what is hidden from them.
   */
  figures: 'all' | 'readable';
  /** Under which conditions entities can be read; only where these are `some`. */
  conditions?: {
    /** Equal for equal conditions. */
    key: string;
    /** The same for stored entities; absent where only the catalog can tell. */
    where?: ReadableWhere;
  };
  /** The given references without those of hidden and of missing entities. */
  visible(refs: Iterable<string>): Promise<ReadonlySet<string>>;
  /**
   * The same as of the last refresh, where that can tell, at no cost to the
   * catalog: for names within what was assessed then. Those of `present` are
   * visible now; both are decided in one request.
   */
  nameable(
    refs: Iterable<string>,
    present?: Iterable<string>,
  ): Promise<ReadonlySet<string>>;
}

/** What one caller may see, and the names of the permissions that they have. */
export interface Allowed {
  view: View;
  allowed: ReadonlySet<string>;
}

/** Decides what a caller may do and see, in one batch per question. */
export class Access {
  readonly #shared = new AsyncLocalStorage<SharedQuestions>();
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #attributes: AttributesNow;
  readonly #entities: Pick<EntityStore, 'readable'>;

  constructor(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    auth: AuthService;
    entities: Pick<EntityStore, 'readable'>;
  }) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#attributes = new AttributesNow(options);
    this.#entities = options.entities;
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
   * Reads several things for one caller: what they may see is asked once, and
   * holds until all is read, as it does for one thing.
   */
  async together<TResult>(read: () => Promise<TResult>): Promise<TResult> {
    return this.#shared.run(new SharedQuestions(), read);
  }

  /**
   * What the caller may see. Throws a `NotAllowedError` unless the caller has
   * all of the required permissions, which are asked for in the same request.
   */
  async viewOf(
    credentials: BackstageCredentials,
    ...required: BasicPermission[]
  ): Promise<View> {
    return (await this.viewAnd(credentials, required)).view;
  }

  /** The same, and which of other permissions the caller has beside. */
  async viewAnd(
    credentials: BackstageCredentials,
    required: BasicPermission[],
    others: BasicPermission[] = [],
  ): Promise<Allowed> {
    const asked = [
      catalogEntityReadPermission,
      organizationReadPermission,
      ...required,
      ...others,
    ];
    // Each request costs as much as all else that an answer takes. The
    // permission backend decides about any permissions together; only the type
    // says that conditions are asked for resources alone.
    const [decision, ...rest] = await this.#decide(asked, credentials);
    const allowed = new Set(
      rest.flatMap(({ result }, index) =>
        result === AuthorizeResult.ALLOW ? [asked[index + 1].name] : [],
      ),
    );
    const missing = required.find(({ name }) => !allowed.has(name));
    if (missing) {
      throw missingPermission(missing);
    }
    const view = this.#viewFor(
      decision,
      allowed.has(organizationReadPermission.name),
      credentials,
    );
    return { view, allowed };
  }

  async #decide(
    permissions: readonly Permission[],
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision[]> {
    const decide = (asked: readonly Permission[]) =>
      this.#permissions.authorizeConditional(
        asked.map(permission => ({ permission } as QueryPermissionRequest)),
        { credentials },
      );
    const shared = this.#shared.getStore()?.of(credentials);
    return shared ? shared.decisions(permissions, decide) : decide(permissions);
  }

  #viewFor(
    decision: PolicyDecision,
    organization: boolean,
    credentials: BackstageCredentials,
  ): View {
    const conditions = conditionsOf(decision);
    const entities = entitiesOf(decision.result);
    const visible = (refs: Iterable<string>) =>
      this.#visible(refs, entities, conditions, credentials);
    return {
      entities,
      organization,
      figures: entities === 'all' || organization ? 'all' : 'readable',
      ...(conditions ? { conditions } : {}),
      visible,
      nameable: conditions?.where
        ? (refs, present) =>
            this.#nameable(refs, present ?? [], conditions.where!, visible)
        : (refs, present = []) => visible([...refs, ...present]),
    };
  }

  async #nameable(
    refs: Iterable<string>,
    present: Iterable<string>,
    where: ReadableWhere,
    visible: View['visible'],
  ): Promise<ReadonlySet<string>> {
    const asked = new Set(present);
    const names = new Set<string>();
    for (const ref of refs) {
      // Nothing is kept of people to tell by.
      if (isPersonRef(ref)) {
        asked.add(ref);
      } else {
        names.add(ref);
      }
    }
    const [kept, shown] = await Promise.all([
      this.#entities.readable([...names], where),
      visible(asked),
    ]);
    return new Set([...kept, ...shown]);
  }

  async #visible(
    refs: Iterable<string>,
    entities: View['entities'],
    conditions: Conditions | undefined,
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const entityRefs = [...new Set(refs)];
    if (entities === 'all') {
      return new Set(entityRefs);
    }
    if (entities === 'none' || entityRefs.length === 0) {
      return new Set();
    }
    const find = (asked: readonly string[]) =>
      this.#findVisible([...asked], conditions, credentials);
    const shared = this.#shared.getStore()?.of(credentials);
    return shared ? shared.visible(entityRefs, find) : find(entityRefs);
  }

  async #findVisible(
    entityRefs: string[],
    conditions: Conditions | undefined,
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    if (conditions?.where) {
      return readableNow(this.#attributes, entityRefs, conditions.where);
    }
    // What is not one of its own rules, the catalog alone can apply.
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

/** Throws a `NotAllowedError` where figures over all entities are not shown. */
export function requireAllFigures({ figures }: View): void {
  if (figures !== 'all') {
    throw missingPermission(organizationReadPermission);
  }
}

function missingPermission({ name }: BasicPermission): NotAllowedError {
  return new NotAllowedError(`You do not have the permission ${name}`);
}

function isPersonRef(ref: string): boolean {
  return ref.startsWith('user:');
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
