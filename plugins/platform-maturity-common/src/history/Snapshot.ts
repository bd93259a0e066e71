import type {
  Approach,
  Assessment,
  Confidence,
  Move,
  Stage,
} from '../assessment';
import { describesOnePerson } from '../assessment/onePerson';
import { factIds, type FactId } from '../facts';
import { previewInputOf, type PreviewInput } from '../preview';

/**
 * How a subject stood at one time: the answer and scores, and what they rested
 * on. Kept whenever one of them changes.
 *
 * @public
 */
export interface Snapshot {
  /** When a refresh found it so, as ISO 8601. */
  at: string;
  /** Hash of the policy, and version of the rules, that it was assessed with. */
  policyHash: string;
  engineVersion: number;
  approach: Approach;
  stage: Stage;
  move: Move;
  confidence: Confidence;
  /** Scores of 0–1; absent when unknown. */
  demand?: number;
  foundation?: number;
  platform?: number;
  /** Components in the practice scope. */
  components: number;
  /** The facts and findings. */
  input: PreviewInput;
  /** Facts that are unknown because what was reported ran out. */
  stale?: FactId[];
  /** Facts that describe one person, and are not told as causes. */
  personal?: FactId[];
}

/**
 * Reduces an assessment to a snapshot.
 *
 * @public
 */
export function snapshotOf(
  assessment: Assessment,
  { at, policyHash }: { at: string; policyHash: string },
): Snapshot {
  const { facts, demand, foundation, platform } = assessment;
  const stale = factIds.filter(id => {
    const { unknown } = facts[id];
    return unknown === 'expired' || unknown === 'collectorFailed';
  });
  const personal = factIds.filter(id => describesOnePerson(assessment, id));
  return {
    at,
    policyHash,
    engineVersion: assessment.engineVersion,
    approach: assessment.approach,
    stage: assessment.stage,
    move: assessment.move,
    confidence: assessment.confidence,
    ...(demand === undefined ? {} : { demand }),
    ...(foundation === undefined ? {} : { foundation }),
    ...(platform === undefined ? {} : { platform }),
    components: assessment.practiceScope.components.total,
    input: previewInputOf(assessment),
    ...(stale.length ? { stale } : {}),
    ...(personal.length ? { personal } : {}),
  };
}
