import type {
  BackstageCredentials,
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import type {
  CapabilityId,
  KnownOutcome,
  PracticeId,
  ReportableFactId,
  SubjectKind,
} from '@paved/plugin-platform-maturity-common';

/**
 * An entity, or the organization as a whole, with what a collector needs to
 * find it elsewhere.
 *
 * @public
 */
export interface CollectorSubject {
  /** Entity reference in lower case, or `organization`. */
  ref: string;
  kind: SubjectKind;
  /** Empty for the organization. */
  namespace: string;
  name: string;
  annotations: Readonly<Record<string, string>>;
  /** Reference of the first owner, in lower case; absent: none is named. */
  owner?: string;
}

/**
 * What a collector found out about one subject: a value of a fact, or an
 * outcome of a practice or capability that a system observed.
 *
 * @public
 */
export type CollectedReport = {
  /** The `ref` of one of the subjects that the collector was asked about. */
  subject: string;
  /** When it was observed, as ISO 8601; default: when the collection started. */
  observedAt?: string;
} & (
  | {
      fact: ReportableFactId;
      /** In the unit of the fact; never negative, a share at most 1. */
      value: number;
    }
  | {
      practice: PracticeId | CapabilityId;
      outcome: KnownOutcome;
      /** The tool that it stands for; tools are counted as sprawl. */
      tool?: string;
      /** What was observed, in a few words. */
      title?: string;
      /** Where to see it; http or https. */
      url?: string;
    }
);

/**
 * What a collector works with beside its subjects.
 *
 * @public
 */
export interface CollectorContext {
  /**
   * Aborts when the time is up or the backend stops. A collector that goes on
   * all the same is abandoned, and what it answers later is thrown away.
   */
  signal: AbortSignal;
  /** Names the collector in each line. */
  logger: LoggerService;
  /** The plugin's own, for calls to other plugins. */
  credentials: BackstageCredentials;
}

/**
 * Asks another system about entities, on a schedule of its own.
 *
 * What it answers replaces what it told before about the subjects that it was
 * asked about, all at once and only when it answered for all of them: after a
 * failure, the last good answer holds until it is older than `maxAge`, and is
 * then unknown. A single report that makes no sense is dropped and named in the
 * log; the others count.
 *
 * @example
 *
 * ```ts
 * const deployments: FactCollector = {
 *   id: 'deployments',
 *   title: 'Deployments of the delivery service',
 *   schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
 *   maxAge: { days: 7 },
 *   facts: ['deploymentsPerDay'],
 *   kinds: ['Group'],
 *   async collect(subjects, { signal }) {
 *     const response = await fetch('https://delivery.example.com/rates', { signal });
 *     const rates: Record<string, number> = await response.json();
 *     return subjects
 *       .filter(({ name }) => name in rates)
 *       .map(({ ref, name }) => ({
 *         subject: ref,
 *         fact: 'deploymentsPerDay',
 *         value: rates[name],
 *       }));
 *   },
 * };
 * ```
 *
 * @public
 */
export interface FactCollector {
  /**
   * Unique in the portal: lower-case letters, digits and dashes, at most 63
   * characters, a letter first. Reports carry it as `collector:<id>`.
   */
  id: string;
  /** For the reader of a page, in a few words. */
  title: string;
  /**
   * How often it is asked, and how long all of its batches may take together.
   * `initialDelay` is a second unless it says otherwise.
   * All replicas share the result, so `scope` must be left out or `global`.
   */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How long a report holds from `observedAt` on; longer than 0. */
  maxAge: HumanDuration;
  /** What it reports values of; other facts in its answer are dropped. */
  facts: readonly ReportableFactId[];
  /** What it reports outcomes of; others in its answer are dropped. */
  practices?: readonly (PracticeId | CapabilityId)[];
  /**
   * What it is asked about; default: entities of every kind that is assessed,
   * without the organization as a whole.
   */
  kinds?: readonly SubjectKind[];
  /**
   * Called with at most 500 subjects at a time, one batch after the other. What
   * it leaves out is unknown, never zero. An error ends the whole collection.
   */
  collect(
    subjects: readonly CollectorSubject[],
    context: CollectorContext,
  ): Promise<readonly CollectedReport[]>;
}
