import type {
  Assessment,
  StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import type {
  AssessmentStore,
  ListedAssessment,
  ListRequest,
} from '../assessments/AssessmentStore';
import { summaryOf, toListColumns, toRelationRows } from '../database/rows';
import { listProjected, type ProjectedRow } from './listProjected';

/**
 * The assessments of a catalog that holds nothing but what some callers may
 * read, in memory, where many share the facts of their owner. Each counts as
 * changed when it was last confirmed: to tell more would tell when something
 * changed that is hidden.
 */
export class ProjectedAssessments implements AssessmentStore {
  readonly #rows = new Map<string, ProjectedRow>();
  readonly #assessments = new Map<string, Assessment>();
  /** As ISO 8601. */
  #checkedAt: string;
  readonly #policyHash: string;

  constructor(options: { checkedAt: string; policyHash: string }) {
    this.#checkedAt = options.checkedAt;
    this.#policyHash = options.policyHash;
  }

  /** The same, as a later refresh found nothing new. */
  confirmed(checkedAt: string): this {
    this.#checkedAt = checkedAt;
    return this;
  }

  get size(): number {
    return this.#rows.size;
  }

  add(assessment: Assessment): void {
    const { ref } = assessment.subject;
    const summary = summaryOf(assessment);
    this.#rows.set(ref, {
      columns: toListColumns(assessment, summary),
      relations: toRelationRows(assessment.subject),
      summary,
    });
    this.#assessments.set(ref, assessment);
  }

  async get(ref: string): Promise<StoredAssessment | undefined> {
    const assessment = this.#assessments.get(ref);
    return (
      assessment && {
        ...assessment,
        assessedAt: this.#checkedAt,
        checkedAt: this.#checkedAt,
        policyHash: this.#policyHash,
      }
    );
  }

  async getAll(refs: readonly string[]): Promise<StoredAssessment[]> {
    const found = await Promise.all(refs.map(ref => this.get(ref)));
    return found.flatMap(assessment => assessment ?? []);
  }

  async list(request: ListRequest): Promise<ListedAssessment[]> {
    return listProjected([...this.#rows.values()], request, this.#checkedAt);
  }
}
