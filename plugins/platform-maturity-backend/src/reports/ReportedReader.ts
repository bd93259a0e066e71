import type {
  CollectorFailure,
  Reported,
} from '@paved/plugin-platform-maturity-common';
import type { ReportProvider } from './ReportProvider';

/** Brings together what an assessment knows beside the catalog. */
export class ReportedReader {
  readonly #providers: readonly ReportProvider[];
  readonly #collectors: { failures(): Promise<CollectorFailure[]> };

  constructor(options: {
    providers: readonly ReportProvider[];
    collectors: { failures(): Promise<CollectorFailure[]> };
  }) {
    this.#providers = options.providers;
    this.#collectors = options.collectors;
  }

  async read(): Promise<Reported> {
    const [failures, ...reports] = await Promise.all([
      this.#collectors.failures(),
      ...this.#providers.map(provider => provider.reports()),
    ]);
    return { reports: reports.flat(), failures, now: new Date().toISOString() };
  }
}
