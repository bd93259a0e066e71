import type { JsonValue } from '@backstage/types';
import type { Approach, Move, Stage } from '../assessment';
import type { PolicyProblem, PolicySetting } from '../policy';
import type { PreviewedChange, PreviewTransition } from '../preview';

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
  /**
   * The first of them that the caller may read, at most {@link previewLimit}:
   * the organization, groups, domains, systems, then all others.
   */
  changes: PreviewedChange[];
  /** What all subjects go from and to, those included that keep their answer. */
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
