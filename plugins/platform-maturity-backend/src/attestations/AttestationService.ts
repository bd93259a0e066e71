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
  organizationReadPermission,
  organizationRef,
  questions,
  questionsFor,
  type Attestation,
  type AttestationInput,
  type Attestations,
} from '@paved/plugin-platform-maturity-common';
import type { Access } from '../permissions/Access';
import type { AttestationStore } from './AttestationStore';
import type { AttestationSubject, Authority } from './Authority';
import { redactAttestations } from './redactAttestations';

const dayMs = 24 * 3600_000;

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
    const subject = await this.#subjectOf(target, credentials);
    return this.#stateOf(subject, credentials);
  }

  /** Also throws for callers who may not answer, and for questions not asked. */
  async attest(
    target: AttestationTarget,
    input: AttestationInput,
    credentials: BackstageCredentials,
  ): Promise<Attestations> {
    const subject = await this.#subjectOf(target, credentials);
    const attestedBy = await this.#authority.require(subject, credentials);
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
    return this.#stateOf(subject, credentials);
  }

  /**
   * Taking back twice is once. Throws a `ConflictError` for an answer that a
   * later one has replaced.
   */
  async withdraw(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<{ attestation: Attestation; state: Attestations }> {
    await this.#access.require(assessmentReadPermission, credentials);
    const attestation = await this.#store.get(id);
    if (!attestation) {
      throw noAttestation(id);
    }
    const subject = await this.#subjectOfRef(
      attestation.subject,
      noAttestation(id),
      credentials,
    );
    const by = await this.#authority.require(subject, credentials);
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
    return { attestation, state: await this.#stateOf(subject, credentials) };
  }

  async #subjectOf(
    target: AttestationTarget,
    credentials: BackstageCredentials,
  ): Promise<AttestationSubject> {
    await this.#access.require(assessmentReadPermission, credentials);
    const ref =
      target === organizationRef ? target : stringifyEntityRef(target);
    return this.#subjectOfRef(
      ref,
      new NotFoundError(`No entity ${ref}`),
      credentials,
    );
  }

  async #subjectOfRef(
    ref: string,
    otherwise: NotFoundError,
    credentials: BackstageCredentials,
  ): Promise<AttestationSubject> {
    if (ref === organizationRef) {
      await this.#access.require(organizationReadPermission, credentials);
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

  async #stateOf(
    subject: AttestationSubject,
    credentials: BackstageCredentials,
  ): Promise<Attestations> {
    const [history, refusal, view] = await Promise.all([
      this.#store.history(subject.ref, attestationHistoryLimit),
      this.#authority.refusalOf(subject, credentials),
      this.#access.viewOf(credentials),
    ]);
    return {
      subject: subject.ref,
      mayAttest: !refusal,
      ...(refusal ? { refusal } : {}),
      questions: answeredQuestions(
        subject.kind,
        await redactAttestations(history, view),
        this.#now(),
      ),
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
