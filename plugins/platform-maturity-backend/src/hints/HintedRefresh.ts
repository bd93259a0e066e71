import type { Metrics } from '../metrics/Metrics';
import type { Refresher } from '../schedule/Refresher';

/**
 * When to look at what a hint names, after the look before, in milliseconds.
 * The catalog stitches an entity up to a second after it has processed it, and
 * those around it after that. A look that finds nothing new is one request.
 */
const looksMs = [
  ...Array.from({ length: 16 }, () => 100),
  400,
  1_000,
  2_000,
  4_000,
];

/** Where more is named than that, the next look at the catalog is for it. */
const mostPending = 1_000;

/** Between two looks at the whole catalog that hints ask for. */
const pauseMs = 60_000;

/** The longest that one look may take. */
const timeoutMs = 5 * 60_000;

/**
 * Looks soon at entities that a hint names. Hints save time and nothing else:
 * whatever becomes of them, the next look at the catalog finds what changed.
 */
export class HintedRefresh {
  readonly #refresher: Pick<Refresher, 'refresh' | 'refreshOnly'>;
  readonly #metrics: Pick<Metrics, 'hinted'> | undefined;
  readonly #now: () => number;
  readonly #stop = new AbortController();
  /** How often each was looked at. */
  readonly #pending = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #lookedAt = -Infinity;

  constructor(options: {
    refresher: Pick<Refresher, 'refresh' | 'refreshOnly'>;
    metrics?: Pick<Metrics, 'hinted'>;
    now?: () => number;
  }) {
    this.#refresher = options.refresher;
    this.#metrics = options.metrics;
    this.#now = options.now ?? Date.now;
  }

  take(refs: readonly string[]): void {
    const room = refs.filter(ref => this.#pending.has(ref)).length;
    const taken = refs.slice(0, mostPending - this.#pending.size + room);
    for (const ref of taken) {
      this.#pending.set(ref, 0);
    }
    this.#metrics?.hinted('taken', taken.length);
    this.#metrics?.hinted('dropped', refs.length - taken.length);
    this.#schedule();
  }

  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
    this.#pending.clear();
  }

  #schedule(): void {
    if (this.#stop.signal.aborted || this.#isLooking) {
      return;
    }
    clearTimeout(this.#timer);
    const looks = Math.min(...this.#pending.values());
    if (looks < looksMs.length) {
      this.#timer = setTimeout(() => this.#look(), looksMs[looks]);
      this.#timer.unref();
    }
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    const refs = new Set(this.#pending.keys());
    const result = await this.#refresher
      .refreshOnly(refs, this.#signal())
      // The look at the whole catalog tells what is wrong, if it fails too.
      .catch(() => 'failed' as const);
    if (result === 'uninformed') {
      this.#pending.clear();
      if (this.#now() - this.#lookedAt >= pauseMs) {
        this.#lookedAt = this.#now();
        await this.#refresher.refresh(this.#signal());
      }
    } else if (result !== 'busy') {
      this.#noteLook(refs);
    }
    this.#isLooking = false;
    this.#schedule();
  }

  #noteLook(refs: ReadonlySet<string>): void {
    for (const ref of refs) {
      const looks = (this.#pending.get(ref) ?? 0) + 1;
      if (looks < looksMs.length) {
        this.#pending.set(ref, looks);
      } else {
        this.#pending.delete(ref);
      }
    }
  }

  #signal(): AbortSignal {
    return AbortSignal.any([this.#stop.signal, AbortSignal.timeout(timeoutMs)]);
  }
}
