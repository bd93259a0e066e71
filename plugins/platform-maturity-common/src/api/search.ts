import type {
  Approach,
  Confidence,
  Move,
  Stage,
  SubjectKind,
} from '../assessment';

/**
 * The type of the search documents that hold assessments.
 *
 * @public
 */
export const searchDocumentType = 'platform-maturity';

/**
 * What the search knows about an assessment; a result shows no more.
 *
 * @public
 */
export interface AssessmentDocument {
  title: string;
  text: string;
  /** Where the result leads to. */
  location: string;
  kind: SubjectKind;
  /** `spec.type`; empty without one. */
  type: string;
  approach: Approach;
  stage: Stage;
  move: Move;
  confidence: Confidence;
  /** The reference of the entity, whose visibility decides. */
  authorization: { resourceRef: string };
}
