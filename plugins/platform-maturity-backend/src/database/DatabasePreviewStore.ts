import {
  previewInputVersion,
  recordedAsIn,
  type Assessment,
  type OrganizationView,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import {
  storedPreviewOf,
  type PreviewStore,
  type StoredPreview,
} from '../policy/PreviewStore';
import type { OrganizationViewRow } from './writeViews';

/** A few milliseconds' worth of reading and parsing. */
const batchSize = 500;

interface Row {
  ref: string;
  preview: string | null;
  /** Only where there is no preview that can be read. */
  assessment: string | null;
  policy_hash: string | null;
  organization_root: string;
}

/** Reads the inputs of previews from the plugin's database. */
export class DatabasePreviewStore implements PreviewStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async *batches(): AsyncGenerator<StoredPreview[]> {
    const views = await this.#views();
    let after = '';
    let rows: Row[];
    do {
      rows = await this.#rows(after);
      if (rows.length > 0) {
        yield rows.map(row => storedPreview(row, views));
        after = rows.at(-1)!.ref;
      }
    } while (rows.length === batchSize);
  }

  /** What is told of each organization, by its root. */
  async #views(): Promise<Map<string, OrganizationView>> {
    const rows = await this.#knex<OrganizationViewRow>('organization_views');
    return new Map(rows.map(({ root, view }) => [root, JSON.parse(view)]));
  }

  #rows(after: string): Promise<Row[]> {
    const orWithout = (column: string) =>
      this.#knex.raw('case when ?? is null then ?? end as ??', [
        'preview_inputs.ref',
        `assessments.${column}`,
        column,
      ]);
    return this.#knex('assessments')
      .leftJoin('preview_inputs', join =>
        join
          .on('preview_inputs.ref', 'assessments.ref')
          .andOnVal('preview_inputs.version', previewInputVersion),
      )
      .where('assessments.ref', '>', after)
      .orderBy('assessments.ref')
      .limit(batchSize)
      .select(
        'assessments.ref',
        'assessments.organization_root',
        'preview_inputs.preview',
        // An assessment is large, and read only if it has to be.
        orWithout('assessment'),
        orWithout('policy_hash'),
      );
  }
}

function storedPreview(
  row: Row,
  views: ReadonlyMap<string, OrganizationView>,
): StoredPreview {
  const stored = previewIn(row);
  const view = views.get(row.organization_root);
  return view ? { ...stored, input: recordedAsIn(view, stored.input) } : stored;
}

function previewIn({
  preview,
  assessment,
  policy_hash: policyHash,
}: Row): StoredPreview {
  if (!preview) {
    return storedPreviewOf(JSON.parse(assessment!) as Assessment, policyHash!);
  }
  // History is no concern of a preview.
  const { standing, ...stored } = JSON.parse(preview) as StoredPreview;
  return stored;
}
