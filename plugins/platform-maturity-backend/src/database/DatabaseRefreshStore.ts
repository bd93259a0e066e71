import { randomUUID } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import type { RefreshState } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type {
  Changes,
  FinishedRun,
  Lease,
  RefreshPhase,
  RefreshStore,
} from '../schedule/RefreshStore';
import { analyze } from './analyze';
import { isPostgres } from './isPostgres';
import { inItsOwnWords } from './inItsOwnWords';
import { addMissingPreviews } from './previewRows';
import { basisIn, toIso, type AssessmentRow, type StateRow } from './rows';
import { insertRun, lastRun, lastSuccess } from './runs';
import { savePolicy } from './savePolicy';
import { prepareChanges, writeAssessments } from './writeAssessments';
import { writeDaily } from './writeDaily';
import { writeEntities, type StoredEntityRow } from './writeEntities';
import { writeViews } from './writeViews';

/**
 * Without a sign of life for this long, a run counts as killed. So it does when
 * its last one lies as far ahead: the clock was put back meanwhile.
 */
export const leaseMs = 60_000;
/** A requested refresh that has not started after this long is forgotten. */
const requestMs = 60_000;

/** Keeps the state of refreshing in the plugin's database. */
export class DatabaseRefreshStore implements RefreshStore {
  readonly #knex: Knex;
  readonly #now: () => number;
  readonly #leaseMs: number;
  /** What rests on this, this store wrote. */
  #written: string | undefined;

  constructor(
    knex: Knex,
    now: () => number = Date.now,
    leaseDurationMs: number = leaseMs,
  ) {
    this.#knex = knex;
    this.#now = now;
    this.#leaseMs = leaseDurationMs;
  }

  async state(): Promise<RefreshState> {
    const [state, run] = await Promise.all([
      this.#knex<StateRow>('refresh_state').where({ id: 1 }).first(),
      lastRun(this.#knex),
    ]);
    return {
      ...this.#running(state),
      ...(run ? { lastRun: run } : {}),
      ...(state?.last_success_at
        ? { lastSuccessAt: toIso(state.last_success_at) }
        : {}),
    };
  }

  async request(): Promise<void> {
    await this.#knex<StateRow>('refresh_state')
      .where({ id: 1 })
      .update({ requested_at: this.#date() });
  }

  async isLost(): Promise<boolean> {
    const silent = this.#knex<StateRow>('refresh_state')
      .where({ id: 1 })
      .whereNotNull('run_id')
      .where(heartbeat => this.#isSilent(heartbeat))
      .first('id');
    // Nobody sees the signs of life of a run that is writing, but its lock.
    const lost = isPostgres(this.#knex)
      ? await silent.forUpdate().skipLocked()
      : await silent;
    return lost !== undefined;
  }

  async begin(): Promise<Lease | undefined> {
    const runId = randomUUID();
    const startedAt = this.#date();
    const taken = await this.#knex<StateRow>('refresh_state')
      .where({ id: 1 })
      .where(free =>
        free
          .whereNull('run_id')
          .orWhere(heartbeat => this.#isSilent(heartbeat)),
      )
      .update({
        run_id: runId,
        started_at: startedAt,
        heartbeat_at: startedAt,
        phase: 'reading',
        requested_at: null,
      });
    if (taken === 0) {
      return undefined;
    }
    const state = await this.#knex<StateRow>('refresh_state')
      .where({ id: 1 })
      .first();
    return {
      runId,
      startedAt: startedAt.toISOString(),
      durationMs: this.#leaseMs,
      ...(state?.last_success_at
        ? { lastSuccessAt: toIso(state.last_success_at) }
        : {}),
      ...basisIn(state),
    };
  }

  async renew(lease: Lease, phase: RefreshPhase): Promise<boolean> {
    return this.#renewIn(this.#knex, lease, phase);
  }

  async contentHashes(): Promise<Map<string, string>> {
    const rows = await this.#knex<AssessmentRow>('assessments').select(
      'ref',
      'content_hash',
    );
    return new Map(rows.map(row => [row.ref, row.content_hash]));
  }

  async entityHashes(): Promise<Map<string, string>> {
    const rows = await this.#knex<StoredEntityRow>('stored_entities').select(
      'ref',
      'content_hash',
    );
    return new Map(rows.map(row => [row.ref, row.content_hash]));
  }

  async commit(
    lease: Lease,
    changes: Changes,
    run: FinishedRun,
  ): Promise<void> {
    const prepared = await prepareChanges(changes);
    // Before the transaction, out of which nobody else sees anything.
    await this.renew(lease, 'storing');
    await this.#conclude(lease, run, async (tx, now) => {
      await savePolicy(tx, changes, now);
      // What this replica wrote last lacks none.
      if (lease.basis === undefined || lease.basis !== this.#written) {
        await addMissingPreviews(tx);
      }
      await writeAssessments(tx, changes, prepared, now);
      await writeViews(tx, changes.views);
      await writeEntities(tx, changes.entities);
      await writeDaily(tx, now);
      await analyze(tx, run);
      return { basis: changes.basis ?? null };
    });
    this.#written = changes.basis;
  }

  async confirm(
    lease: Lease,
    run: FinishedRun,
  ): Promise<Pick<FinishedRun, 'assessed' | 'problems'>> {
    const told = await lastSuccess(this.#knex);
    await this.#conclude(lease, { ...run, ...told }, async (tx, now) => {
      await writeDaily(tx, now);
      return {};
    });
    return told;
  }

  async end(lease: Lease, run?: FinishedRun): Promise<void> {
    await this.#transaction(async tx => {
      await this.#finish(tx, lease, this.#date(), run);
    });
  }

  /** Writes, and notes that what is stored then is the catalog as it is. */
  async #conclude(
    lease: Lease,
    run: FinishedRun,
    write: (
      tx: Knex.Transaction,
      now: Date,
    ) => Promise<Partial<Pick<StateRow, 'basis'>>>,
  ): Promise<void> {
    const now = this.#date();
    await this.#transaction(async tx => {
      // Also locks the row: a run that took over meanwhile waits or wins.
      if (!(await this.#renewIn(tx, lease, 'storing'))) {
        throw new ConflictError('Another refresh took over');
      }
      const state = await write(tx, now);
      await this.#finish(tx, lease, now, run);
      await tx<StateRow>('refresh_state')
        .where({ id: 1 })
        .update({ ...state, last_success_at: now, basis_at: now });
    });
  }

  async #transaction(
    write: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<void> {
    const writing = this.#knex.transaction(async tx => {
      // A machine that is gone ends no connection: its transaction would hold
      // the row that others take the lease by, for hours.
      if (isPostgres(tx)) {
        await tx.raw(
          `select set_config('idle_in_transaction_session_timeout', ?, true)`,
          [String(this.#leaseMs)],
        );
      }
      await write(tx);
    });
    await inItsOwnWords(writing);
  }

  async #renewIn(
    knex: Knex,
    { runId }: Lease,
    phase: RefreshPhase,
  ): Promise<boolean> {
    const renewed = await knex<StateRow>('refresh_state')
      .where({ id: 1, run_id: runId })
      .update({ heartbeat_at: this.#date(), phase });
    return renewed === 1;
  }

  async #finish(
    tx: Knex.Transaction,
    { runId }: Lease,
    finishedAt: Date,
    run: FinishedRun | undefined,
  ): Promise<void> {
    const ended = await tx<StateRow>('refresh_state')
      .where({ id: 1, run_id: runId })
      .update({
        run_id: null,
        started_at: null,
        phase: null,
        heartbeat_at: null,
      });
    // Who lost the lease has nothing to say about the state any more.
    if (run && ended === 1) {
      await insertRun(tx, run, finishedAt);
    }
  }

  #running(
    state: StateRow | undefined,
  ): Pick<RefreshState, 'running' | 'startedAt' | 'phase'> {
    const now = this.#now();
    if (
      state?.run_id &&
      state.started_at &&
      isWithin(this.#leaseMs, state.heartbeat_at, now)
    ) {
      return {
        running: true,
        startedAt: toIso(state.started_at),
        phase: state.phase as RefreshPhase,
      };
    }
    if (state?.requested_at && isWithin(requestMs, state.requested_at, now)) {
      return { running: true, startedAt: toIso(state.requested_at) };
    }
    return { running: false };
  }

  #isSilent(heartbeat: Knex.QueryBuilder): void {
    heartbeat
      .where('heartbeat_at', '<', this.#date(-this.#leaseMs))
      .orWhere('heartbeat_at', '>', this.#date(this.#leaseMs));
  }

  #date(offsetMs: number = 0): Date {
    return new Date(this.#now() + offsetMs);
  }
}

function isWithin(
  milliseconds: number,
  timestamp: StateRow['heartbeat_at'],
  now: number,
): boolean {
  const at = timestamp === null ? NaN : new Date(timestamp).getTime();
  return at > now - milliseconds && at <= now + milliseconds;
}
