import type { Approach, Confidence, Move, Stage, Subject } from '../assessment';
import type { Cause } from '../history';
import type { PreviewedAnswer } from '../preview';

/**
 * Answer and scores at one time.
 *
 * @public
 */
export interface Standing extends PreviewedAnswer {
  confidence: Confidence;
  /** Scores of 0–1; absent when unknown. */
  demand?: number;
  foundation?: number;
  platform?: number;
  /** Components in the practice scope. */
  components: number;
}

/**
 * How a subject stood for a while, and why it came to.
 *
 * @public
 */
export interface HistoryEntry extends Standing {
  /** As ISO 8601. */
  since: string;
  /** Absent for the present. */
  until?: string;
  /**
   * What changed when it began; absent for the first one that is kept. Where
   * entries before it are not kept any more, the causes of the last change
   * alone.
   */
  causes?: Cause[];
}

/**
 * Scores at one time, for a line through time.
 *
 * @public
 */
export interface HistoryPoint extends Standing {
  /** As ISO 8601. */
  at: string;
  /**
   * Of the components, those made from a template; only of the daily points of
   * the organization and of groups with components.
   */
  fromTemplate?: number;
}

/**
 * The history of a subject.
 *
 * @public
 */
export interface History {
  subject: NamedSubject;
  /** When it left the catalog, as ISO 8601; absent while it is there. */
  goneAt?: string;
  /**
   * When a complete refresh last confirmed the present, as ISO 8601: until then
   * the latest entry holds. Absent where the subject is gone.
   */
  checkedAt?: string;
  /** Latest first, at most {@link historyLimit}. */
  entries: HistoryEntry[];
  /**
   * Oldest first: each change, of the organization and groups each day, and the
   * present at `checkedAt`, or what a subject that is gone ended with.
   */
  points: HistoryPoint[];
}

/**
 * What a subject is, or was, called.
 *
 * @public
 */
export type NamedSubject = Pick<
  Subject,
  'ref' | 'kind' | 'namespace' | 'name' | 'title'
>;

/**
 * The most entries that a history has.
 *
 * @public
 */
export const historyLimit = 100;

/**
 * A subject that came to another approach, stage or move, or left the catalog.
 *
 * @public
 */
export interface SubjectMove {
  subject: NamedSubject;
  /** As ISO 8601. */
  at: string;
  before: { approach: Approach; stage: Stage; move: Move };
  /** Absent where it left the catalog. */
  after?: { approach: Approach; stage: Stage; move: Move };
  causes: Cause[];
}

/**
 * Who moved since a date.
 *
 * @public
 */
export interface SubjectMoves {
  /** As ISO 8601. */
  since: string;
  /** Latest first, at most {@link movesLimit}. */
  moves: SubjectMove[];
  /** Whether there are more than those. */
  more: boolean;
}

/**
 * The most moves that one answer has.
 *
 * @public
 */
export const movesLimit = 200;
