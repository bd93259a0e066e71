import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type {
  Assessment,
  StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import type {
  AssessmentStore,
  ListedAssessment,
  ListRequest,
} from '../assessments/AssessmentStore';
import { toAssessmentRow, toRelationRows } from '../database/rows';
import { listProjected, type ProjectedRow } from './listProjected';

const deflated = promisify(deflateRaw);
const inflated = promisify(inflateRaw);

/** Most of an assessment repeats the same keys; more effort saves little. */
const level = 1;

/**
 * The assessments of a catalog that holds nothing but what some callers may
 * read, in memory. Each counts as changed when the refresh ended: to tell more
 * would tell when something changed that is hidden.
 */
export class ProjectedAssessments implements AssessmentStore {
  readonly #rows = new Map<string, ProjectedRow>();
  readonly #details = new Map<string, Buffer>();
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

  async add(assessment: Assessment): Promise<void> {
    const { ref } = assessment.subject;
    const { assessment: json, ...row } = toAssessmentRow(
      { assessment, contentHash: '', policyHash: this.#policyHash },
      new Date(this.#checkedAt),
    );
    this.#rows.set(ref, { ...row, relations: toRelationRows(assessment) });
    this.#details.set(ref, await deflated(json, { level }));
  }

  async get(ref: string): Promise<StoredAssessment | undefined> {
    const detail = this.#details.get(ref);
    if (!detail) {
      return undefined;
    }
    const json = (await inflated(detail)).toString('utf8');
    return {
      ...(JSON.parse(json) as Assessment),
      assessedAt: this.#checkedAt,
      checkedAt: this.#checkedAt,
      policyHash: this.#policyHash,
    };
  }

  async getAll(refs: readonly string[]): Promise<StoredAssessment[]> {
    const found = await Promise.all(refs.map(ref => this.get(ref)));
    return found.flatMap(assessment => assessment ?? []);
  }

  async list(request: ListRequest): Promise<ListedAssessment[]> {
    return listProjected([...this.#rows.values()], request, this.#checkedAt);
  }
}
