import type { Report } from '@paved/plugin-platform-maturity-common';

/** Something that knows what was told from elsewhere. */
export interface ReportProvider {
  /** All that is kept, those that expired too. */
  reports(): Promise<Report[]>;
}
