import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  assessmentReadPermission,
  organizationRef,
  subjectKinds,
  withoutPersonalFigures,
  type AssessmentPage,
  type AssessmentSummary,
  type ExplainedAssessment,
  type Policy,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import {
  requireOrganization,
  type Access,
  type View,
} from '../permissions/Access';
import {
  readableAssessment,
  redactAssessment,
  redactAssessments,
} from '../permissions/redact';
import type { AssessmentStore } from './AssessmentStore';
import { encodeCursor, type PageState } from './cursor';
import { Explanations } from './Explanations';
import { readPage } from './readPage';

/** Reads assessments on behalf of a caller, who sees what the catalog shows them. */
export class AssessmentService {
  readonly #store: AssessmentStore;
  readonly #projections: { of(view: View): Promise<AssessmentStore> };
  readonly #access: Access;
  readonly #catalog: CatalogService;
  readonly #explanations: Explanations;

  constructor(options: {
    store: AssessmentStore;
    /** What is read instead by those who may read some entities alone. */
    projections: { of(view: View): Promise<AssessmentStore> };
    access: Access;
    catalog: CatalogService;
    policy: Policy;
  }) {
    this.#store = options.store;
    this.#projections = options.projections;
    this.#access = options.access;
    this.#catalog = options.catalog;
    this.#explanations = new Explanations(options.policy);
  }

  /**
   * Throws a `NotFoundError` when the entity is missing or hidden, which the
   * caller cannot tell apart, or when it has no assessment. An entity that left
   * the catalog is there until the next refresh, as it is in lists.
   */
  async getByRef(
    compoundRef: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<ExplainedAssessment> {
    const ref = stringifyEntityRef(compoundRef);
    const [stored, view] = await Promise.all([
      this.#store.get(ref),
      this.#access.viewOf(credentials, assessmentReadPermission),
    ]);
    const store = await this.#storeFor(view);
    const assessment = store === this.#store ? stored : await store.get(ref);
    if (!assessment) {
      throw new NotFoundError(
        await this.#whyNot(compoundRef, view, credentials),
      );
    }
    // What was assessed was in the catalog; nobody is asked where all is shown.
    const readable = await readableAssessment(assessment, view);
    if (!readable) {
      throw new NotFoundError(`No entity ${ref}`);
    }
    return this.#explanations.of(readable);
  }

  async getOrganization(
    credentials: BackstageCredentials,
  ): Promise<ExplainedAssessment> {
    const [assessment, view] = await Promise.all([
      this.#store.get(organizationRef),
      this.#access.viewOf(credentials),
    ]);
    requireOrganization(view);
    if (!assessment) {
      throw new NotFoundError(
        'The organization is not assessed yet: no refresh has succeeded. GET /refresh tells how the last one went; POST /refresh starts one',
      );
    }
    return this.#explanations.of(await redactAssessment(assessment, view));
  }

  async list(
    state: PageState,
    limit: number,
    credentials: BackstageCredentials,
  ): Promise<AssessmentPage> {
    const view = await this.#access.viewOf(
      credentials,
      assessmentReadPermission,
    );
    const store = await this.#storeFor(view);
    const { items, next } = await readPage(store, state, limit, view);
    return { items, ...(next ? { nextCursor: encodeCursor(next) } : {}) };
  }

  /**
   * All pages from a place on, for a view of who may read assessments: as it
   * was when it began.
   */
  async *pages(
    state: PageState,
    limit: number,
    view: View,
  ): AsyncGenerator<AssessmentSummary[]> {
    const store = await this.#storeFor(view);
    let next: PageState | undefined = state;
    while (next) {
      const page = await readPage(store, next, limit, view);
      yield page.items;
      next = page.next;
    }
  }

  /**
   * The same as {@link list}, with all that the assessments rest on, for a view
   * of who may read assessments.
   */
  async listInFull(
    state: PageState,
    limit: number,
    view: View,
  ): Promise<{ items: StoredAssessment[]; next?: PageState }> {
    const store = await this.#storeFor(view);
    const { items, next } = await readPage(store, state, limit, view);
    // What a refresh removed in between is not there any more.
    const found = await store.getAll(items.map(({ subject }) => subject.ref));
    return {
      items: await redactAssessments(
        found.map(assessment => withoutPersonalFigures(assessment)),
        view,
      ),
      ...(next ? { next } : {}),
    };
  }

  /** Who may learn of some entities alone is told what these alone come to. */
  async #storeFor(view: View): Promise<AssessmentStore> {
    return view.figures === 'all' ? this.#store : this.#projections.of(view);
  }

  /** Why an entity has no assessment, as far as the caller may know. */
  async #whyNot(
    compoundRef: CompoundEntityRef,
    view: View,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const ref = stringifyEntityRef(compoundRef);
    const [isThere] = await Promise.all([
      this.#isThere(ref, view, credentials),
      // What is missing costs what something hidden does, whose names are read.
      view.conditions?.where && view.nameable([ref]),
    ]);
    return isThere ? hintFor(ref, compoundRef.kind) : `No entity ${ref}`;
  }

  /** Whether the caller may read an entity, and there is one. */
  async #isThere(
    ref: string,
    { entities, visible }: View,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    if (entities !== 'all') {
      return (await visible([ref])).has(ref);
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: ['kind'] },
      { credentials },
    );
    return items[0] !== undefined;
  }
}

function hintFor(ref: string, kind: string): string {
  const assessed = subjectKinds.some(
    subjectKind => subjectKind.toLowerCase() === kind.toLowerCase(),
  );
  return assessed
    ? `${ref} is in the catalog and not assessed yet: the next refresh assesses it. GET /refresh tells when the last one ended; POST /refresh starts one`
    : `Entities of kind ${kind} are not assessed; those of kind ${subjectKinds.join(
        ', ',
      )} are`;
}
