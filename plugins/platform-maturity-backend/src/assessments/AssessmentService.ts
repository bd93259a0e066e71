import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  assessmentReadPermission,
  explained,
  organizationReadPermission,
  organizationRef,
  subjectKinds,
  type AssessmentPage,
  type ExplainedAssessment,
  type Policy,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { Access } from '../permissions/Access';
import { redactAssessment } from '../permissions/redact';
import type { AssessmentStore } from './AssessmentStore';
import { encodeCursor, type PageState } from './cursor';
import { readPage } from './readPage';

/** Reads assessments on behalf of a caller, who sees what the catalog shows them. */
export class AssessmentService {
  readonly #store: AssessmentStore;
  readonly #access: Access;
  readonly #catalog: CatalogService;
  readonly #policy: Policy;

  constructor(options: {
    store: AssessmentStore;
    access: Access;
    catalog: CatalogService;
    policy: Policy;
  }) {
    this.#store = options.store;
    this.#access = options.access;
    this.#catalog = options.catalog;
    this.#policy = options.policy;
  }

  /**
   * Throws a `NotFoundError` when the entity is missing or hidden, which the
   * caller cannot tell apart, or when it has no assessment.
   */
  async getByRef(
    compoundRef: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<ExplainedAssessment> {
    await this.#access.require(assessmentReadPermission, credentials);
    const ref = stringifyEntityRef(compoundRef);
    const [{ items }, assessment, view] = await Promise.all([
      this.#catalog.getEntitiesByRefs(
        { entityRefs: [ref], fields: ['kind'] },
        { credentials },
      ),
      this.#store.get(ref),
      this.#access.viewOf(credentials),
    ]);
    const [entity] = items;
    if (!entity) {
      throw new NotFoundError(`No entity ${ref}`);
    }
    if (!assessment) {
      throw new NotFoundError(hintFor(ref, entity.kind));
    }
    return this.#explain(await redactAssessment(assessment, view));
  }

  async getOrganization(
    credentials: BackstageCredentials,
  ): Promise<ExplainedAssessment> {
    const view = await this.#access.viewOf(credentials);
    if (!view.organization) {
      throw new NotAllowedError(
        `You do not have the permission ${organizationReadPermission.name}`,
      );
    }
    const assessment = await this.#store.get(organizationRef);
    if (!assessment) {
      throw new NotFoundError(
        'The organization is not assessed yet: no refresh has succeeded. GET /refresh tells how the last one went; POST /refresh starts one',
      );
    }
    return this.#explain(await redactAssessment(assessment, view));
  }

  async list(
    state: PageState,
    limit: number,
    credentials: BackstageCredentials,
  ): Promise<AssessmentPage> {
    await this.#access.require(assessmentReadPermission, credentials);
    const view = await this.#access.viewOf(credentials);
    const { items, next } = await readPage(this.#store, state, limit, view);
    return { items, ...(next ? { nextCursor: encodeCursor(next) } : {}) };
  }

  /** Names nothing that the assessment does not, so what was left out stays out. */
  #explain(assessment: StoredAssessment): ExplainedAssessment {
    return explained(assessment, this.#policy);
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
