import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  answeredQuestions,
  assessmentReadPermission,
  attestationHistoryLimit,
  defaultAttestationDays,
  organizationRef,
  questions,
  questionsFor,
  type Attestation,
  type AttestationInput,
  type Attestations,
  type AttestRefusal,
  type ShownAttestation,
} from '@paved/plugin-platform-maturity-common';
import {
  requireOrganization,
  type Access,
  type Allowed,
  type View,
} from '../permissions/Access';
import type { AttestationStore } from './AttestationStore';
import {
  attestPermissions,
  type AttestationSubject,
  type Authority,
} from './Authority';
import { redactAttestations } from './redactAttestations';

const dayMs = 24 * 3600_000;

/** No entity has such a kind. */
const nothing = 'nothing:default/nothing';

/** Whom a call is about: an entity, or the organization. */
export type AttestationTarget = CompoundEntityRef | typeof organizationRef;

/** Reads and takes answers on behalf of a caller. */
export class AttestationService {
  readonly #store: AttestationStore;
  readonly #access: Access;
  readonly #authority: Authority;
  readonly #catalog: CatalogService;
  readonly #onChange: () => void;
  readonly #now: () => number;

  constructor(options: {
    store: AttestationStore;
    access: Access;
    authority: Authority;
    catalog: CatalogService;
    /** Called after each change; must not throw. */
    onChange: () => void;
    now?: () => number;
  }) {
    this.#store = options.store;
    this.#access = options.access;
    this.#authority = options.authority;
    this.#catalog = options.catalog;
    this.#onChange = options.onChange;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Throws a `NotFoundError` when the entity is missing or hidden, which the
   * caller cannot tell apart.
   */
  async get(
    target: AttestationTarget,
    credentials: BackstageCredentials,
  ): Promise<Attestations> {
    const { subject, view, allowed } = await this.#find(target, credentials);
    const [history, refusal] = await Promise.all([
      this.#historyOf(subject, view),
      this.#authority.refusalOf(subject, allowed, credentials),
    ]);
    return this.#stateOf(subject, history, refusal);
  }

  /** Also throws for callers who may not answer, and for questions not asked. */
  async attest(
    target: AttestationTarget,
    input: AttestationInput,
    credentials: BackstageCredentials,
  ): Promise<Attestations> {
    const { subject, view, allowed } = await this.#find(target, credentials);
    const attestedBy = await this.#authority.require(
      subject,
      allowed,
      credentials,
    );
    requireAsked(subject, input.question);
    const now = this.#now();
    const days = input.validForDays ?? defaultAttestationDays;
    await this.#store.add({
      id: randomUUID(),
      subject: subject.ref,
      question: input.question,
      answer: input.answer,
      ...(input.comment ? { comment: input.comment } : {}),
      attestedBy,
      attestedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + days * dayMs).toISOString(),
    });
    this.#onChange();
    return this.#stateOf(subject, await this.#historyOf(subject, view));
  }

  /**
   * Taking back twice is once. Throws a `ConflictError` for an answer that a
   * later one has replaced.
   */
  async withdraw(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<{ attestation: Attestation; state: Attestations }> {
    const [attestation, { view, allowed }] = await Promise.all([
      this.#store.get(id),
      this.#ask(credentials),
    ]);
    const missing = noAttestation(id);
    // One that is missing costs what a hidden one does.
    const subject = await this.#subjectOf(
      attestation?.subject ?? nothing,
      missing,
      view,
      credentials,
    );
    if (!attestation) {
      throw missing;
    }
    const by = await this.#authority.require(subject, allowed, credentials);
    const at = new Date(this.#now());
    const withdrawal = await this.#store.withdraw(id, by, at);
    if (withdrawal === 'superseded') {
      throw new ConflictError(
        `A later answer to ${attestation.question} has replaced attestation ${id}; take that one back instead`,
      );
    }
    if (withdrawal === 'withdrawn') {
      this.#onChange();
    }
    const history = await this.#historyOf(subject, view);
    return { attestation, state: this.#stateOf(subject, history) };
  }

  /** What the caller may see, and whether they may answer, in one request. */
  async #ask(credentials: BackstageCredentials): Promise<Allowed> {
    return this.#access.viewAnd(
      credentials,
      [assessmentReadPermission],
      attestPermissions,
    );
  }

  async #find(
    target: AttestationTarget,
    credentials: BackstageCredentials,
  ): Promise<Allowed & { subject: AttestationSubject }> {
    const { view, allowed } = await this.#ask(credentials);
    const ref =
      target === organizationRef ? target : stringifyEntityRef(target);
    const missing = new NotFoundError(`No entity ${ref}`);
    const subject = await this.#subjectOf(ref, missing, view, credentials);
    return { subject, view, allowed };
  }

  async #subjectOf(
    ref: string,
    otherwise: NotFoundError,
    view: View,
    credentials: BackstageCredentials,
  ): Promise<AttestationSubject> {
    if (ref === organizationRef) {
      requireOrganization(view);
      return { ref, kind: 'Organization' };
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: ['kind', 'relations'] },
      { credentials },
    );
    const [entity] = items;
    if (!entity) {
      throw otherwise;
    }
    return { ref, kind: entity.kind, entity };
  }

  async #historyOf(
    { ref }: AttestationSubject,
    view: View,
  ): Promise<ShownAttestation[]> {
    const history = await this.#store.history(ref, attestationHistoryLimit);
    return redactAttestations(history, view);
  }

  #stateOf(
    { ref, kind }: AttestationSubject,
    history: ShownAttestation[],
    refusal?: AttestRefusal,
  ): Attestations {
    return {
      subject: ref,
      mayAttest: !refusal,
      ...(refusal ? { refusal } : {}),
      questions: answeredQuestions(kind, history, this.#now()),
    };
  }
}

function requireAsked(
  { kind }: AttestationSubject,
  question: AttestationInput['question'],
): void {
  if (!questionsFor(kind).includes(question)) {
    throw new InputError(
      `question: ${question} is not asked of ${kind}, only of ${questions[
        question
      ].askedOf.join(', ')}`,
    );
  }
}

function noAttestation(id: string): NotFoundError {
  return new NotFoundError(`No attestation ${id}`);
}
