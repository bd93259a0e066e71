import type { FactSource } from '../facts';
import type { CapabilityId, KnownOutcome, PracticeId } from '../practices';
import type { ReportableFactId } from './deliveryMeasures';

/**
 * Where a report comes from: anything but the catalog itself.
 *
 * @public
 */
export type ReportSource = Exclude<FactSource, 'catalog'>;

/**
 * Whom a report is about, who told it, and how long it holds.
 *
 * @public
 */
export interface ReportProvenance {
  /** Entity reference in lower case, or the organization's. */
  subject: string;
  source: ReportSource;
  /** When it was observed, as ISO 8601. */
  observedAt: string;
  /** From when on it no longer holds, as ISO 8601; absent: it holds on. */
  expiresAt?: string;
  /** Reference of the user, or the name of the service, that told it. */
  by?: string;
  comment?: string;
}

/**
 * A value of a fact that no catalog shows, or that replaces what it shows.
 *
 * @public
 */
export interface FactReport extends ReportProvenance {
  fact: ReportableFactId;
  /** In the unit of the fact; never negative, a share at most 1. */
  value: number;
}

/**
 * An outcome of a practice or capability that a system observed or a person
 * answers for.
 *
 * @public
 */
export interface OutcomeReport extends ReportProvenance {
  practice: PracticeId | CapabilityId;
  outcome: KnownOutcome;
  /** The tool that it stands for; tools are counted as sprawl. */
  tool?: string;
  /** What was observed, in a few words. */
  title?: string;
  /** Where to see it. */
  url?: string;
}

/**
 * Something told from elsewhere: pushed, collected or attested.
 *
 * @public
 */
export type Report = FactReport | OutcomeReport;

/**
 * A collector that could not answer when it was last asked. What it reported
 * before holds until it expires.
 *
 * @public
 */
export interface CollectorFailure {
  /** Id of the collector, without the prefix of its source. */
  collector: string;
  title: string;
  /** What it would have reported. */
  facts: readonly ReportableFactId[];
  practices: readonly (PracticeId | CapabilityId)[];
  /** Why it failed, in a sentence for the reader of a page. */
  reason: string;
  /** When it failed, as ISO 8601. */
  failedAt: string;
}

/**
 * Everything that an assessment knows beside the catalog.
 *
 * @public
 */
export interface Reported {
  /** Those that expired too, so that a fact can say that it has. */
  reports: readonly Report[];
  failures: readonly CollectorFailure[];
  /** The time that reports expire against, as ISO 8601. */
  now: string;
}

/**
 * Nothing but the catalog.
 *
 * @public
 */
export const nothingReported: Reported = {
  reports: [],
  failures: [],
  // Nothing is there to expire.
  now: new Date(0).toISOString(),
};
