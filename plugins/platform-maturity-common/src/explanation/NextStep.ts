import type { Move } from '../assessment';
import type { EntitySample, FactId } from '../facts';
import type { CapabilityId, Effort, PracticeId, RoleId } from '../practices';

/**
 * A number of the recommendation that a step changes.
 *
 * @public
 */
export type AffectedNumber =
  | 'demandCoverage'
  | 'foundation'
  | 'foundationCoverage'
  | 'platform'
  | 'platformCoverage';

/**
 * Something to do that brings the subject nearer to its move.
 *
 * @public
 */
export interface NextStep {
  /** Make a fact known, make a practice known, or bring a practice further. */
  kind: 'registerFact' | 'registerPractice' | 'improvePractice';
  about: FactId | PracticeId | CapabilityId;
  effort: Effort;
  /** The role that does it; `owner` is whoever owns the entities. */
  role: RoleId | 'owner';
  /** What it changes, from and to, 0–1: when it is done for all the entities. */
  effect: { number: AffectedNumber; from: number; to: number };
  /** The move that it alone would lead to, where that is another one. */
  leadsTo?: Move;
  /** The components concerned; none where it is about the organization. */
  entities: EntitySample;
}
