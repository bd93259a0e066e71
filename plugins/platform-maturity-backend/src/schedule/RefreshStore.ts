import type {
  Assessment,
  OrganizationView,
  Policy,
  RefreshRun,
  RefreshState,
  Subject,
} from '@paved/plugin-platform-maturity-common';
import type { EntityChanges } from '../visibility/EntityStore';

export type RefreshPhase = NonNullable<RefreshState['phase']>;

/** The outcome of a run, before it is written. */
export type FinishedRun = Omit<RefreshRun, 'finishedAt' | 'durationMs'>;

/** A new or changed assessment. */
export interface ChangedAssessment {
  assessment: Assessment;
  contentHash: string;
  policyHash: string;
}

/** The difference between what is stored and what a refresh found. */
export interface Changes {
  /**
   * They may be too many to hold all of them: each is asked for when the one
   * before is put away. Only at the end, `removed` and `views` are complete.
   */
  changed: Iterable<ChangedAssessment> | AsyncIterable<ChangedAssessment>;
  /** Components that may be new; of others, nobody is told that they came. */
  appeared?: readonly Subject[];
  /** References of subjects that are gone. */
  removed: string[];
  /** What they were assessed with, kept to tell later what changed of it. */
  policy?: { hash: string; value: Policy };
  /** What the assessments tell of their organizations. */
  views?: OrganizationView[];
  /** Hash of all that the assessments rest on; absent: nobody can tell. */
  basis?: string;
  /** The entities themselves, as far as the rules read them. */
  entities?: EntityChanges;
}

/** A run's right to write, which ends when it gives no sign of life. */
export interface Lease {
  runId: string;
  startedAt: string;
  /** Without a sign of life for this long, in milliseconds, it is lost. */
  durationMs: number;
  /** When the stored assessments were last confirmed; absent: never. */
  lastSuccessAt?: string;
  /** What the stored assessments rest on; absent: nobody can tell. */
  basis?: string;
}

/**
 * Who refreshes, and what came of it. Kept in the database, so that every
 * replica tells the same and a killed process does not run forever.
 */
export interface RefreshStore {
  state(): Promise<RefreshState>;

  /** Notes that a refresh was asked for, until one starts. */
  request(): Promise<void>;

  /** Whether the last run gives no sign of life, and nobody took over yet. */
  isLost(): Promise<boolean>;

  /** Takes the lease, or `undefined` while another run lives. */
  begin(): Promise<Lease | undefined>;

  /** Gives a sign of life; false when the lease was lost. */
  renew(lease: Lease, phase: RefreshPhase): Promise<boolean>;

  /** Content hashes of all stored assessments by reference. */
  contentHashes(): Promise<Map<string, string>>;

  /** Content hashes of all stored entities by reference. */
  entityHashes(): Promise<Map<string, string>>;

  /**
   * Writes the changes and the run in one transaction, and ends the lease.
   * Throws, and writes nothing, when the lease was lost.
   */
  commit(lease: Lease, changes: Changes, run: FinishedRun): Promise<void>;

  /**
   * Notes that the stored assessments hold still, with what the last run that
   * succeeded told of them, which is returned, and ends the lease. Throws when
   * it was lost.
   */
  confirm(
    lease: Lease,
    run: FinishedRun,
  ): Promise<Pick<FinishedRun, 'assessed' | 'problems'>>;

  /** Ends the lease without touching the assessments. */
  end(lease: Lease, run?: FinishedRun): Promise<void>;
}
