import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  attestationCreatePermission,
  organizationAttestPermission,
  questionsFor,
  type AttestRefusal,
} from '@paved/plugin-platform-maturity-common';
import type { EntityStore } from '../visibility/EntityStore';
import { GroupsAbove, parentsOf } from './GroupsAbove';
import { refusalMessage } from './refusalMessage';
import { targetsOf } from './targetsOf';

/** What questions are asked about. */
export interface AttestationSubject {
  /** Entity reference in lower case, or the organization's. */
  ref: string;
  /** Kind of the entity, or `Organization`. */
  kind: string;
  /** Absent for the organization. */
  entity?: Pick<Entity, 'relations'>;
}

type Decision =
  | { person: string; refusal?: undefined }
  | { person?: undefined; refusal: AttestRefusal };

/** The permissions that it takes to answer; which one goes by the subject. */
export const attestPermissions: BasicPermission[] = [
  attestationCreatePermission,
  organizationAttestPermission,
];

/** Decides who may answer for a subject, by the names of what a caller is allowed. */
export class Authority {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #userInfo: UserInfoService;
  readonly #groups: GroupsAbove;

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    userInfo: UserInfoService;
    entities: Pick<EntityStore, 'generation' | 'batches'>;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#userInfo = options.userInfo;
    this.#groups = new GroupsAbove(options.entities);
  }

  /**
   * The reference of the person who may answer. Throws a `NotAllowedError` for
   * others, and an `InputError` where nothing is asked.
   */
  async require(
    subject: AttestationSubject,
    allowed: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { person, refusal } = await this.#decide(
      subject,
      allowed,
      credentials,
    );
    if (!refusal) {
      return person;
    }
    const message = refusalMessage(refusal, subject);
    throw refusal.because === 'notAsked'
      ? new InputError(message)
      : new NotAllowedError(message);
  }

  /** Why the caller may not answer; `undefined` where they may. */
  async refusalOf(
    subject: AttestationSubject,
    allowed: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<AttestRefusal | undefined> {
    return (await this.#decide(subject, allowed, credentials)).refusal;
  }

  async #decide(
    subject: AttestationSubject,
    allowed: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<Decision> {
    if (questionsFor(subject.kind).length === 0) {
      return { refusal: { because: 'notAsked' } };
    }
    if (!this.#auth.isPrincipal(credentials, 'user')) {
      return { refusal: { because: 'notAPerson' } };
    }
    const permission = subject.entity
      ? attestationCreatePermission
      : organizationAttestPermission;
    if (!allowed.has(permission.name)) {
      return {
        refusal: { because: 'missingPermission', permission: permission.name },
      };
    }
    const refusal = subject.entity
      ? await this.#refusalOfOwnership(subject, credentials)
      : undefined;
    return refusal
      ? { refusal }
      : { person: credentials.principal.userEntityRef };
  }

  async #refusalOfOwnership(
    subject: AttestationSubject,
    credentials: BackstageCredentials,
  ): Promise<AttestRefusal | undefined> {
    const isGroup = subject.kind.toLowerCase() === 'group';
    const owners = [
      ...(isGroup ? [subject.ref] : []),
      ...targetsOf(subject.entity, RELATION_OWNED_BY),
    ];
    if (owners.length === 0) {
      return { because: 'noOwner' };
    }
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    const claims = new Set(ownershipEntityRefs.map(lowerCase));
    const isOwner =
      owners.some(owner => claims.has(owner)) ||
      (isGroup && (await this.#isBelow(subject.entity, claims, credentials)));
    return isOwner ? undefined : { because: 'notOwner', owners };
  }

  /**
   * Whether a group is below one of others, at any depth, as far as the caller
   * may read the groups between: to know more would tell what is above these.
   * The last refresh knows which groups may be on the way, so that the catalog
   * is asked about all of them at once, and only what it says now counts.
   */
  async #isBelow(
    group: AttestationSubject['entity'],
    others: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const above = new Set(parentsOf(group));
    if (above.size === 0 || others.size === 0) {
      return false;
    }
    if (hasOneOf(above, others)) {
      return true;
    }
    const entityRefs = await this.#groups.from([...above]);
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['relations'] },
      { credentials },
    );
    const readable = new Map(
      entityRefs.map((ref, index) => [ref, items[index]]),
    );
    // A set goes on to what is added meanwhile, and adds nothing twice.
    for (const ref of above) {
      parentsOf(readable.get(ref)).forEach(parent => above.add(parent));
    }
    return hasOneOf(above, others);
  }
}

function hasOneOf(
  refs: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  return [...refs].some(ref => others.has(ref));
}

function lowerCase(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
