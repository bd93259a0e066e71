import type { EntitySample, FactId } from '../facts';
import type { CapabilityId, PracticeId } from '../practices';
import type { PreviewFinding } from '../preview';

/**
 * Something that changed between two snapshots of a subject.
 *
 * @public
 */
export type Cause = {
  /**
   * True where the approach and the stage would not be what they are without
   * it, all else as it is now.
   */
  decisive: boolean;
} & (
  | {
      type: 'fact';
      fact: FactId;
      /** Absent where it was, or is, unknown. */
      before?: number;
      after?: number;
      /** True where it became unknown because what was reported ran out. */
      stale?: true;
    }
  | {
      type: 'finding';
      practice: PracticeId | CapabilityId;
      before: PreviewFinding;
      after: PreviewFinding;
    }
  | {
      type: 'policy';
      /** The keys that differ; empty where one of the two is not kept any more. */
      keys: string[];
    }
  | { type: 'engine'; before: number; after: number }
  | {
      /** Components that came into the practice scope, or left it. */
      type: 'components';
      before: number;
      after: number;
      appeared?: EntitySample;
      vanished?: EntitySample;
    }
);

/**
 * The discriminator of {@link Cause}.
 *
 * @public
 */
export type CauseKind = Cause['type'];
