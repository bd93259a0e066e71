import type { Lease, RefreshPhase, RefreshStore } from './RefreshStore';

/** So many signs of life fit into the time after which a run counts as killed. */
const heartbeats = 6;

/** Gives signs of life while a run goes on, and stops it when it lost its lease. */
export class LeaseKeeper {
  readonly #store: Pick<RefreshStore, 'renew'>;
  readonly #lease: Lease;
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #phase: RefreshPhase = 'reading';
  #renewing = false;

  /** Aborts when the given signal does, or when the lease is lost. */
  readonly signal: AbortSignal;

  constructor(
    store: Pick<RefreshStore, 'renew'>,
    lease: Lease,
    signal: AbortSignal,
  ) {
    this.#store = store;
    this.#lease = lease;
    this.signal = AbortSignal.any([signal, this.#lost.signal]);
    this.#timer = setInterval(() => {
      // A run that was told to stop and waits for a catalog that never answers
      // must not keep others from refreshing.
      if (!this.signal.aborted && !this.#renewing) {
        // A database that is busy for a moment costs one sign of life, no more,
        // and one that is busy for long no more than one connection.
        this.#renewing = true;
        this.#renew()
          .catch(() => {})
          .finally(() => {
            this.#renewing = false;
          });
      }
    }, lease.durationMs / heartbeats);
    this.#timer.unref();
  }

  async enter(phase: RefreshPhase): Promise<void> {
    this.#phase = phase;
    await this.#renew();
    this.signal.throwIfAborted();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #renew(): Promise<void> {
    if (!(await this.#store.renew(this.#lease, this.#phase))) {
      this.#lost.abort();
    }
  }
}
