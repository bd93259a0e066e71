import type { JsonValue } from '@backstage/types';
import type { Approach, Move, Stage, Subject } from '../assessment';
import type { PolicyProblem, PolicySetting } from '../policy';

/**
 * The policy in force, as people read it.
 *
 * @public
 */
export interface PolicyDescription {
  /** Tells policies apart; each stored assessment keeps the one it was made with. */
  hash: string;
  /** Everything that can be set, in the order in which it is documented. */
  settings: PolicySetting[];
  /** What the configuration says under `platformMaturity.policy`. */
  configured: JsonValue;
}

/**
 * A changed policy, in the form of `platformMaturity.policy` in the
 * configuration: what it leaves out keeps its default.
 *
 * @public
 */
export interface PolicyPreviewRequest {
  policy: JsonValue;
}

/**
 * The answer of one subject under one policy.
 *
 * @public
 */
export interface PreviewedAnswer {
  approach: Approach;
  stage: Stage;
  move: Move;
}

/**
 * A subject whose approach, stage or move would change.
 *
 * @public
 */
export interface PreviewedChange {
  subject: Pick<Subject, 'ref' | 'kind' | 'namespace' | 'name' | 'title'>;
  before: PreviewedAnswer;
  after: PreviewedAnswer;
}

/**
 * How many subjects would go from one answer to another.
 *
 * @public
 */
export interface PreviewTransition<TAnswer extends string> {
  before: TAnswer;
  after: TAnswer;
  subjects: number;
}

/**
 * What a changed policy would change, from the facts that are stored.
 *
 * @public
 */
export interface PolicyPreview {
  /** Hash of the changed policy. */
  hash: string;
  /** How many subjects were looked at. */
  subjects: number;
  /** How many of them would change approach, stage or move. */
  changed: number;
  /** The first of them that the caller may read, at most {@link previewLimit}. */
  changes: PreviewedChange[];
  approaches: PreviewTransition<Approach>[];
  stages: PreviewTransition<Stage>[];
  moves: PreviewTransition<Move>[];
  /**
   * Keys that differ from the policy in force and cannot be previewed from
   * stored facts, as they change what is read from the entities.
   */
  notPreviewed: string[];
}

/**
 * The most changes that a preview lists.
 *
 * @public
 */
export const previewLimit = 500;

/**
 * What a refused policy answers, in the `cause` of the error.
 *
 * @public
 */
export interface PolicyRefusal {
  problems: PolicyProblem[];
}
