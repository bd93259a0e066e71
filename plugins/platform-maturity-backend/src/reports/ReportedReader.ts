import type {
  CollectorFailure,
  Reported,
} from '@paved/plugin-platform-maturity-common';
import type { ReportProvider } from './ReportProvider';

/** Brings together what an assessment knows beside the catalog. */
export class ReportedReader {
  readonly #providers: readonly ReportProvider[];
  readonly #collectors: { failures(): Promise<CollectorFailure[]> };
  readonly #now: () => number;

  constructor(options: {
    providers: readonly ReportProvider[];
    collectors: { failures(): Promise<CollectorFailure[]> };
    now?: () => number;
  }) {
    this.#providers = options.providers;
    this.#collectors = options.collectors;
    this.#now = options.now ?? Date.now;
  }

  async read(): Promise<Reported> {
    const [failures, ...reports] = await Promise.all([
      this.#collectors.failures(),
      ...this.#providers.map(provider => provider.reports()),
    ]);
    return {
      reports: reports.flat(),
      failures,
      now: new Date(this.#now()).toISOString(),
    };
  }
}
