import type { PreviewedAnswer } from '../preview';
import type { Cause } from '../history';
import type { AssessmentQuery, StoredAssessment } from './contract';
import type { TemplateDeparture } from './goldenPaths';
import type { HistoryPoint, NamedSubject, Standing } from './history';
import type { PolicyDescription } from './policy';

/**
 * The tables that can be had as CSV beside the list of assessments. The first
 * four take the filters of a list, the others a time to begin with.
 *
 * @public
 */
export const exportTableIds = [
  'load',
  'tools',
  'practices',
  'golden-paths',
  'departures',
  'moves',
  'daily',
] as const;

/**
 * See {@link exportTableIds}.
 *
 * @public
 */
export type ExportTableId = (typeof exportTableIds)[number];

/**
 * What a table is narrowed down by: the filters and the order of a list, or a
 * time in ISO 8601 to begin with (default: 30 days ago).
 *
 * @public
 */
export type ExportQuery =
  | Omit<AssessmentQuery, 'limit' | 'cursor'>
  | { since?: string };

/**
 * The version of {@link ExportLine}; raised with each change that a reader has
 * to know of.
 *
 * @public
 */
export const exportFormat = 1;

/**
 * One line of the export of everything, which is JSON. The first one is of the
 * type `export`, the last one of the type `end`; without that, the export is
 * not complete.
 *
 * @public
 */
export type ExportLine =
  | {
      type: 'export';
      /** See {@link exportFormat}. */
      format: number;
      /** When it began, as ISO 8601. */
      at: string;
    }
  | { type: 'policy'; policy: PolicyDescription }
  | { type: 'assessment'; assessment: StoredAssessment }
  /** How a subject stood until it came to stand differently, and why. */
  | ({
      type: 'past';
      subject: NamedSubject;
      /** As ISO 8601. */
      since: string;
      until: string;
      /** Absent where it left the catalog. */
      next?: PreviewedAnswer;
      causes: Cause[];
    } & Standing)
  /** How the organization or a group stood on one day. */
  | ({ type: 'daily'; ref: string } & HistoryPoint)
  | ({ type: 'departure' } & TemplateDeparture)
  | {
      type: 'end';
      /** How many lines came before this one. */
      lines: number;
    };

/**
 * The part of the backend's contract that answers with files.
 *
 * @public
 */
export interface ExportApi {
  /** A table as CSV, with all its rows. */
  exportTable(table: ExportTableId, query?: ExportQuery): Promise<Blob>;
  /** All that the caller may read, as lines of JSON; see {@link ExportLine}. */
  exportEverything(): Promise<Blob>;
}
