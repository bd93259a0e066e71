import {
  previewInputVersion,
  type Snapshot,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import {
  snapshotIn,
  storedPreviewOf,
  type StoredPreview,
} from '../policy/PreviewStore';
import type { ChangedAssessment } from '../schedule/RefreshStore';
import type { PreviewRow } from './previewRows';
import { toUndatedRow, type AssessmentRow, type UndatedRow } from './rows';

/** Some of what a refresh found, to be written at once. */
export interface WrittenBatch {
  changed: readonly PreparedAssessment[];
  /** References of subjects that are gone. */
  removed: readonly string[];
}

/**
 * An assessment in the form in which it is written. It has texts only: where
 * V8 sees that plain objects made in one place are held until they are written,
 * it takes all that are made there for lasting (it _pretenures_ them), and they
 * and what they lead to stay until it looks through the whole memory.
 */
export class PreparedAssessment {
  readonly subject: Subject;
  readonly #assessment: string;
  readonly #summary: string;
  /** JSON of the other columns. */
  readonly #columns: string;
  /** JSON of a {@link StoredPreview}, but for how the subject stands. */
  readonly #preview: string;
  /** JSON of how it stands, but for since when. */
  readonly #standing: string;

  constructor(change: ChangedAssessment) {
    const { assessment, summary, ...columns } = toUndatedRow(change);
    const { standing, ...preview } = storedPreviewOf(
      change.assessment,
      change.policyHash,
      '',
    );
    const { at, ...lasting } = standing!;
    this.subject = change.assessment.subject;
    this.#assessment = assessment;
    this.#summary = summary;
    this.#columns = JSON.stringify(columns);
    this.#preview = JSON.stringify(preview);
    this.#standing = JSON.stringify(lasting);
  }

  /** What is stored of it then. */
  row(assessedAt: Date): AssessmentRow {
    const columns: Omit<UndatedRow, 'assessment' | 'summary'> = JSON.parse(
      this.#columns,
    );
    return {
      ...columns,
      summary: this.#summary,
      assessment: this.#assessment,
      assessed_at: assessedAt,
    };
  }

  /** What previews and the history read of it, where it stands so since then. */
  previewRow(since: string): PreviewRow {
    return {
      ref: this.subject.ref,
      version: previewInputVersion,
      preview: this.#previewSince(since),
    };
  }

  /** How it stands. */
  snapshot(at: string): Snapshot {
    const stored: StoredPreview = JSON.parse(this.#previewSince(at));
    return snapshotIn(stored)!;
  }

  #previewSince(since: string): string {
    const preview = unclosed(this.#preview);
    const standing = unclosed(this.#standing);
    return `${preview},"standing":${standing},"at":${JSON.stringify(since)}}}`;
  }
}

/** JSON of an object that is not empty, to be gone on with. */
function unclosed(json: string): string {
  return json.slice(0, -1);
}
