import type { AnnotationProblem } from '../annotations';
import type { EntitySample, Fact, FactId } from '../facts';
import type {
  CapabilityId,
  ComponentFinding,
  EvidenceStrength,
  Evidence,
  Outcome,
  PracticeId,
  Recording,
  SignalMatch,
} from '../practices';
import type { DeliveryMeasureId } from '../reports';
import type { Contradiction } from './Contradiction';
import type { Approach, Recommendation, Stage } from './Recommendation';
import type { ScopeRollUp, TemplateOrigin } from './ScopeRollUp';

/**
 * The version of the rules' implementation; stored with each assessment, so
 * that history can tell a change of the rules from a change of facts.
 *
 * @public
 */
export const engineVersion = 1;

/**
 * The kinds of entities that are assessed.
 *
 * @public
 */
export const subjectKinds = [
  'Component',
  'API',
  'Resource',
  'System',
  'Domain',
  'Group',
] as const;

/**
 * The kind of a subject; `Organization` is the whole of the catalog.
 *
 * @public
 */
export type SubjectKind = (typeof subjectKinds)[number] | 'Organization';

/**
 * The reference of the organization as a subject.
 *
 * @public
 */
export const organizationRef = 'organization';

/**
 * What is assessed.
 *
 * @public
 */
export interface Subject {
  /** Entity reference in lower case, or {@link organizationRef}. */
  ref: string;
  kind: SubjectKind;
  namespace: string;
  name: string;
  title?: string;
  /** `spec.type`. */
  type?: string;
  lifecycle?: string;
  /** `metadata.tags`; absent without any. */
  tags?: string[];
  /** References of the owners that the entity names. */
  owners: string[];
  /** References of the systems and domains that the entity is part of. */
  systems: string[];
  domains: string[];
  /** Only of components that say that they were made from a template. */
  origin?: TemplateOrigin;
}

/**
 * How a scope stands with one practice or capability.
 *
 * @public
 */
export interface PracticeFinding {
  /** Mean over components with a known outcome, 0–1; absent when none is known. */
  score?: number;
  /** Components per outcome. Of an inherited capability: one outcome. */
  counts: Record<Outcome, number>;
  /** The components behind the counts. */
  components: { [outcome in Outcome]?: EntitySample };
  /** Distinct tools, most used first. */
  tools: { tool: string; components: number }[];
  /** How many known outcomes rest on which strength of evidence. */
  strengths: Record<EvidenceStrength, number>;
  /** What the finding rests on; of many components, the first few. */
  evidence: Evidence[];
  /** How widely the organization records the practice. */
  recording?: Recording;
  /**
   * Of the components that are unknown, those that are so because the collector
   * that told of them fails; whether the practice is recorded changes nothing.
   */
  lost?: number;
  /** True where the outcome is the organization's, which every subject inherits. */
  inherited: boolean;
}

/**
 * One cell of the distribution of components over approach and stage.
 *
 * @public
 */
export interface DistributionCell {
  approach: Approach;
  stage: Stage;
  components: number;
}

/**
 * The owners of the practice scope.
 *
 * @public
 */
export interface OwnerScope {
  refs: string[];
  /** Those that do not exist in the catalog. */
  dangling: string[];
  /**
   * True where they are one person together, whose figures are not shown: see
   * {@link withoutPersonalFigures}.
   */
  onePerson?: true;
}

/**
 * The answer for one subject, with everything that it rests on.
 *
 * @public
 */
export interface Assessment extends Recommendation {
  subject: Subject;
  engineVersion: number;
  facts: Record<FactId, Fact>;
  practices: Record<PracticeId, PracticeFinding>;
  capabilities: Record<CapabilityId, PracticeFinding>;
  /** The components whose practices count, and how many the filter left out. */
  practiceScope: { components: EntitySample; excluded: number };
  ownerScope: OwnerScope;
  /** The group at the root of the organization scope; absent: all. */
  organizationScope: { root?: string };
  /**
   * How the components in the practice scope are distributed; only for subjects
   * that are more than one component.
   */
  distribution?: DistributionCell[];
  /**
   * What these components use and where they came from; of systems, domains,
   * groups and the organization, if any component is in their scope.
   */
  rollUp?: ScopeRollUp;
  /**
   * How the subject delivers, as far as it was reported. It is shown, and enters
   * no score.
   */
  delivery?: { [measure in DeliveryMeasureId]?: DeliveryFinding };
  /** What was attested against what else is known; absent where nothing was. */
  contradictions?: Contradiction[];
  /** Annotations of the entity that have no effect; absent where none is. */
  annotationProblems?: AnnotationProblem[];
}

/**
 * A delivery measure that was reported, with where it comes from.
 *
 * @public
 */
export interface DeliveryFinding
  extends Pick<
    Fact,
    'scope' | 'source' | 'expiresAt' | 'by' | 'comment' | 'others'
  > {
  /** In the unit of the measure. */
  value: number;
  observedAt: string;
}

/**
 * Everything that the rules need to assess one subject.
 *
 * @public
 */
export interface SubjectInput {
  subject: Subject;
  facts: Record<FactId, Fact>;
  practices: Record<PracticeId, ScopeFindings>;
  capabilities: Record<CapabilityId, ScopeFindings>;
  practiceScope: { components: readonly string[]; excluded: number };
  ownerScope: OwnerScope;
  organizationScope: { root?: string };
}

/**
 * The findings of one practice over a scope.
 *
 * @public
 */
export type ScopeFindings =
  | {
      seenOn: 'component';
      findings: readonly ComponentFinding[];
      recording: Recording;
    }
  | { seenOn: 'organization'; finding: OrganizationFinding };

/**
 * The organization's outcome for a capability.
 *
 * @public
 */
export interface OrganizationFinding {
  outcome: Outcome;
  kind?: EvidenceStrength;
  evidence: Evidence[];
  /** What the outcome was decided from. */
  matches?: readonly SignalMatch[];
}
