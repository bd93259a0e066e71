import type {
  Approach,
  Assessment,
  Confidence,
  Flip,
  Move,
  Recommendation,
  SimulationInput,
  Stage,
  Subject,
  SubjectKind,
  TeamLoad,
} from '../assessment';
import type { NextStep } from '../explanation';
import type { Cutoffs } from '../policy';
import {
  capabilityIds,
  outcomes,
  practiceIds,
  type CapabilityId,
  type Outcome,
  type PracticeId,
} from '../practices';
import type { History, SubjectMoves } from './history';
import type { RunProblem } from '../catalog/problems';
import type { AttestationInput, Attestations } from './attestations';
import type { ExportApi } from './exports';
import type { CollectorState, PushedReport, PushResult } from './facts';
import type { GoldenPathApi } from './goldenPaths';
import type {
  PolicyDescription,
  PolicyPreview,
  PolicyPreviewRequest,
} from './policy';

/**
 * A stored assessment as the API returns it.
 *
 * @public
 */
export interface StoredAssessment extends Assessment {
  /** When the answer or anything it rests on last changed, as ISO 8601. */
  assessedAt: string;
  /** When a complete refresh last confirmed it, as ISO 8601. */
  checkedAt: string;
  /** Hash of the policy that it was assessed with. */
  policyHash: string;
}

/**
 * An assessment with what follows from it under the policy in force.
 *
 * @public
 */
export interface ExplainedAssessment extends StoredAssessment {
  /** What would change the answer, nearest first. */
  flips: Flip[];
  /** What brings the subject nearer to its move, by effect. */
  nextSteps: NextStep[];
  /** The cut-offs in force, which the scores are to be seen against. */
  cutoffs: Cutoffs;
  /** The answer as a paragraph of plain text, in English. */
  inWords: string;
}

/**
 * One row of a list of assessments.
 *
 * @public
 */
export interface AssessmentSummary {
  subject: Subject;
  approach: Approach;
  stage: Stage;
  move: Move;
  confidence: Confidence;
  demand?: number;
  demandCoverage: number;
  foundation?: number;
  platform?: number;
  /** The `services` fact of the subject; absent when unknown. */
  services?: number;
  /** Components in the practice scope. */
  components: number;
  /**
   * Of these, those made from a template; only of systems, domains, groups and
   * the organization.
   */
  fromTemplate?: number;
  /** Only of groups with components. */
  load?: TeamLoad;
  assessedAt: string;
}

/**
 * What a list of assessments can be sorted by.
 *
 * @public
 */
export const orderFields = [
  'name',
  'kind',
  'approach',
  'stage',
  'demand',
  'foundation',
  'platform',
  'services',
  'members',
  'servicesPerMember',
  'technologiesPerMember',
  'dependenciesPerMember',
  'domainsPerMember',
  'templateShare',
] as const;

/**
 * See {@link orderFields}.
 *
 * @public
 */
export type OrderField = (typeof orderFields)[number];

/**
 * An outcome of a practice or capability, to filter by: `ciCd:unmet`.
 *
 * @public
 */
export type OutcomeFilter = `${PracticeId | CapabilityId}:${Outcome}`;

/**
 * All outcomes to filter by.
 *
 * @public
 */
export const outcomeFilters = [...practiceIds, ...capabilityIds].flatMap(id =>
  outcomes.map(outcome => `${id}:${outcome}` as OutcomeFilter),
);

/**
 * Filters, order and page of a list. Values of one filter are alternatives;
 * different filters must all hold.
 *
 * @public
 */
export interface AssessmentQuery {
  kind?: SubjectKind[];
  /** Entity references. */
  owner?: string[];
  system?: string[];
  domain?: string[];
  /** Entity references of the subjects themselves. */
  ref?: string[];
  /** Part of a name, title or reference, in any case. */
  search?: string;
  /** `spec.type`, in any case. */
  type?: string[];
  /** `spec.lifecycle`, in any case. */
  lifecycle?: string[];
  /** `metadata.tags`. */
  tag?: string[];
  /** Subjects with a component of such an outcome. */
  outcome?: OutcomeFilter[];
  approach?: Approach[];
  stage?: Stage[];
  move?: Move[];
  orderField?: OrderField;
  /** Unknown values come last in either direction. */
  order?: 'asc' | 'desc';
  /** 1–200; default 50. */
  limit?: number;
  /** From the page before; keeps its filters and order. */
  cursor?: string;
}

/**
 * One page of a list of assessments.
 *
 * @public
 */
export interface AssessmentPage {
  items: AssessmentSummary[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/**
 * How one refresh went.
 *
 * @public
 */
export interface RefreshRun {
  startedAt: string;
  finishedAt: string;
  durationMs: number;
  outcome: 'succeeded' | 'failed';
  /** Entities read from the catalog. */
  entities: number;
  /** Subjects assessed. */
  assessed: number;
  /** Assessments that are new or differ from what was stored. */
  changed: number;
  /** Assessments of entities that are gone. */
  removed: number;
  /** Why it failed. */
  error?: string;
  problems: RunProblem[];
}

/**
 * The state of refreshing. The problems name only entities that the caller may
 * read.
 *
 * @public
 */
export interface RefreshState {
  running: boolean;
  /** Only while running. */
  startedAt?: string;
  phase?: 'reading' | 'assessing' | 'storing';
  /** The last refresh that ended, well or not. */
  lastRun?: RefreshRun;
  /** When the stored assessments were last confirmed in full. */
  lastSuccessAt?: string;
  /** In the order in which modules added them; absent: there are none. */
  collectors?: CollectorState[];
}

/**
 * The typed contract of the backend, used by frontend, modules and scripts.
 *
 * @public
 */
export interface PlatformMaturityApi extends GoldenPathApi, ExportApi {
  /** Throws a `NotFoundError` response when it is unknown or not yet assessed. */
  getAssessment(entityRef: string): Promise<ExplainedAssessment>;
  getOrganization(): Promise<ExplainedAssessment>;
  listAssessments(query?: AssessmentQuery): Promise<AssessmentPage>;
  /** All pages of a list as CSV. */
  exportAssessments(
    query?: Omit<AssessmentQuery, 'limit' | 'cursor'>,
  ): Promise<Blob>;
  simulate(input: SimulationInput): Promise<Recommendation>;
  simulate(input: SimulationInput[]): Promise<Recommendation[]>;
  getRefresh(): Promise<RefreshState>;
  /** Starts a refresh, unless one is running. */
  refresh(): Promise<RefreshState>;
  /**
   * Tells facts and outcomes that no catalog shows, at most {@link pushLimit} at
   * a time; all are stored or, when one is wrong, none. Throws an `InputError`
   * response that names what is wrong, and a `ConflictError` response for a key
   * that was used before for something else.
   */
  pushFacts(reports: PushedReport[]): Promise<PushResult>;
  /**
   * How an entity, or the organization (its reference is `organization`), stood
   * over time. One that left the catalog is there for those who may read the
   * organization.
   */
  getHistory(subjectRef: string): Promise<History>;
  /**
   * Who came to another approach, stage or move since a time in ISO 8601;
   * default: 30 days ago.
   */
  listMoves(query?: { since?: string }): Promise<SubjectMoves>;
  /** The policy in force; leaves out what names groups hidden from the caller. */
  getPolicy(): Promise<PolicyDescription>;
  /**
   * What a changed policy would change; stores nothing. A policy that is wrong
   * is refused with an `InputError` response that carries the problems; see
   * {@link PolicyRefusal}.
   */
  previewPolicy(request: PolicyPreviewRequest): Promise<PolicyPreview>;
  /**
   * What the owners of an entity, or somebody for the organization (its
   * reference is `organization`), are asked and answered.
   */
  getAttestations(subjectRef: string): Promise<Attestations>;
  /** Answers a question; the answer before it ends. Returns the new state. */
  attest(subjectRef: string, input: AttestationInput): Promise<Attestations>;
  /**
   * Takes an answer back: the question is unanswered from then on. Throws a
   * `ConflictError` response for an answer that a later one has replaced.
   */
  withdrawAttestation(id: string): Promise<Attestations>;
}
