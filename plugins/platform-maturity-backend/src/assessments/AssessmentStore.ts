import type {
  Approach,
  AssessmentSummary,
  Move,
  OrderField,
  OutcomeFilter,
  Stage,
  StoredAssessment,
  SubjectKind,
} from '@paved/plugin-platform-maturity-common';
import type { ReadableWhere } from '../visibility/ReadableWhere';

/** Values of one filter are alternatives; different filters must all hold. */
export interface AssessmentFilter {
  kind?: SubjectKind[];
  /** Entity references in lower case. */
  owner?: string[];
  system?: string[];
  domain?: string[];
  ref?: string[];
  /** Part of a name, title or reference, in any case. */
  search?: string;
  /** In any case. */
  type?: string[];
  lifecycle?: string[];
  tag?: string[];
  outcome?: OutcomeFilter[];
  approach?: Approach[];
  stage?: Stage[];
  move?: Move[];
  /** False leaves the organization as a whole out. */
  organization?: boolean;
  /** Only entities that a caller may read, as far as the last refresh knows. */
  readable?: ReadableWhere;
}

/** A place in a sorted list: right behind the subject with this value. */
export interface ListPosition {
  /** What the list is sorted by; `null` when it is unknown. */
  value: string | number | null;
  ref: string;
}

export interface ListRequest {
  filter: AssessmentFilter;
  orderField: OrderField;
  order: 'asc' | 'desc';
  /** The beginning, when absent. */
  after?: ListPosition;
  /** How many more to leave out. */
  skip: number;
  limit: number;
}

export interface ListedAssessment {
  summary: AssessmentSummary;
  position: ListPosition;
}

/** Where assessments are read from: always one complete refresh. */
export interface AssessmentStore {
  get(ref: string): Promise<StoredAssessment | undefined>;

  /** In the given order, without those that are not there; a page at most. */
  getAll(refs: readonly string[]): Promise<StoredAssessment[]>;

  /** Sorted; unknown values last in either direction, ties by reference. */
  list(request: ListRequest): Promise<ListedAssessment[]>;
}
