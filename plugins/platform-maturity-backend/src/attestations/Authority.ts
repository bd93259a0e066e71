import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  attestationCreatePermission,
  organizationAttestPermission,
  questionsFor,
  type AttestRefusal,
} from '@paved/plugin-platform-maturity-common';
import type { Access } from '../permissions/Access';
import { refusalMessage } from './refusalMessage';

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

/** Decides who may answer for a subject. */
export class Authority {
  readonly #access: Access;
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    access: Access;
    auth: AuthService;
    catalog: CatalogService;
    userInfo: UserInfoService;
  }) {
    this.#access = options.access;
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#userInfo = options.userInfo;
  }

  /**
   * The reference of the person who may answer. Throws a `NotAllowedError` for
   * others, and an `InputError` where nothing is asked.
   */
  async require(
    subject: AttestationSubject,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { person, refusal } = await this.#decide(subject, credentials);
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
    credentials: BackstageCredentials,
  ): Promise<AttestRefusal | undefined> {
    return (await this.#decide(subject, credentials)).refusal;
  }

  async #decide(
    subject: AttestationSubject,
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
    if (!(await this.#access.allows(permission, credentials))) {
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
   */
  async #isBelow(
    group: AttestationSubject['entity'],
    others: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const seen = new Set<string>();
    let parents = targetsOf(group, RELATION_CHILD_OF);
    while (parents.length > 0) {
      if (parents.some(parent => others.has(parent))) {
        return true;
      }
      parents.forEach(parent => seen.add(parent));
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: parents, fields: ['relations'] },
        { credentials },
      );
      parents = items
        .flatMap(item => targetsOf(item, RELATION_CHILD_OF))
        .filter(parent => !seen.has(parent));
    }
    return false;
  }
}

function targetsOf(
  entity: Pick<Entity, 'relations'> | undefined,
  type: string,
): string[] {
  const targets = (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => lowerCase(targetRef));
  return [...new Set(targets)];
}

function lowerCase(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
