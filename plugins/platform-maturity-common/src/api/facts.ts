import type { CapabilityId, KnownOutcome, PracticeId } from '../practices';
import type { ReportableFactId } from '../reports';

/**
 * The most reports that one request or event may carry.
 *
 * @public
 */
export const pushLimit = 1000;

/**
 * The topic of events that carry pushed reports, in the form of the body of a
 * push.
 *
 * @public
 */
export const factsTopic = 'platform-maturity.facts';

/**
 * The longest that a pushed report may hold when it says how long: ten years.
 *
 * @public
 */
export const maxValidForHours = 10 * 365 * 24;

/**
 * One thing that a CI system or a script tells: a value of a fact, or an
 * outcome of a practice that it observed.
 *
 * @public
 */
export type PushedReport = {
  /** Entity reference, or `organization`. */
  subject: string;
  /** When it was observed, as ISO 8601; not in the future. Default: now. */
  observedAt?: string;
  /**
   * How long it holds from `observedAt` on, in hours; at most
   * {@link maxValidForHours}. Default: as long as nothing newer comes.
   */
  validForHours?: number;
  /**
   * The sender's own name of this report, at most 200 characters. What comes
   * again within 30 days with a key that was seen before is not applied again.
   */
  key?: string;
} & (
  | {
      fact: ReportableFactId;
      /** Never negative, a share at most 1; `null` takes the value back. */
      value: number | null;
    }
  | {
      practice: PracticeId | CapabilityId;
      /** `null` takes back what was pushed about the same practice and tool. */
      outcome: KnownOutcome | null;
      /**
       * The tool that it stands for. Each tool has an outcome of its own.
       */
      tool?: string;
      /** What was observed, in a few words. */
      title?: string;
      /** Where to see it; http or https. */
      url?: string;
    }
);

/**
 * What became of one report, in the order of the request.
 *
 * - `stored`: it holds from the next refresh on
 * - `unchanged`: it was told before, with the same key or the same content
 * - `superseded`: something observed later is stored
 * - `unknownEntity`: the catalog has no such entity, or not for the caller;
 *   nothing was stored
 *
 * @public
 */
export type PushOutcome =
  | 'stored'
  | 'unchanged'
  | 'superseded'
  | 'unknownEntity';

/**
 * The answer to a push.
 *
 * @public
 */
export interface PushResult {
  outcomes: PushOutcome[];
}

/**
 * How a collector stands.
 *
 * @public
 */
export interface CollectorState {
  /** Without the prefix of its source. */
  id: string;
  title: string;
  running: boolean;
  /** When it was last asked, as ISO 8601; absent: never yet. */
  startedAt?: string;
  finishedAt?: string;
  /** How that ended. */
  outcome?: 'succeeded' | 'failed';
  /** Why it failed. */
  error?: string;
  /** When it last answered. */
  lastSuccessAt?: string;
  /**
   * How many reports of its last answer were dropped, as they made no sense.
   * The backend's log names them.
   */
  dropped: number;
  /** How many of its reports hold. */
  reports: number;
}
