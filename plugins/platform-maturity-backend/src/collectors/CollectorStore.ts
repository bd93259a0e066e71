import type { ToldReport } from '../reports/ReportStore';

/** A collection's right to store, which ends when a later one starts. */
export interface CollectorRun {
  collector: string;
  runId: string;
  /** As ISO 8601. */
  startedAt: string;
}

/** What a collector answered, as far as it makes sense. */
export interface CollectedAnswer {
  /** Whom it was asked about; what it told before about them is replaced. */
  subjects: readonly string[];
  /** About those subjects only, one for each fact, or practice and tool. */
  reports: readonly ToldReport[];
  /** How many made no sense. */
  dropped: number;
}

/** How a collector stands, as far as the store knows. */
export interface StoredCollectorState {
  running: boolean;
  startedAt?: string;
  finishedAt?: string;
  outcome?: 'succeeded' | 'failed';
  error?: string;
  lastSuccessAt?: string;
  dropped: number;
  /** How many of its reports hold. */
  reports: number;
}

/** Keeps how collectors stand and what they answered. */
export interface CollectorStore {
  /**
   * Notes that a collector is being asked. An earlier collection of it that
   * still goes on may store nothing any more. After `withinMs` it counts as
   * killed.
   */
  begin(collector: string, withinMs: number): Promise<CollectorRun>;

  /**
   * Stores an answer at once. Returns whether anybody would see a difference:
   * another value, or a collector that had failed before; `lost` and stores
   * nothing when a later collection has begun.
   */
  succeed(
    run: CollectorRun,
    answer: CollectedAnswer,
  ): Promise<'changed' | 'unchanged' | 'lost'>;

  /** Notes a failure; what was told before stays. Returns as `succeed` does. */
  fail(
    run: CollectorRun,
    error: string,
  ): Promise<'changed' | 'unchanged' | 'lost'>;

  /** Ends a collection that was stopped, as if it had not begun. */
  release(run: CollectorRun): Promise<void>;

  /** By id of the collector; those that were never asked are missing. */
  states(): Promise<Map<string, StoredCollectorState>>;
}
