import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  assessCatalog,
  canonicalJson,
  defaultPolicy,
  recordedAsIn,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { changeUnder, policyHash } from '../../__testUtils__/assessments';
import type { SnapshotRow } from '../../database/historyRows';
import { toPreviewRow, type PreviewRow } from '../../database/previewRows';
import {
  toAssessmentRow,
  toIso,
  toRelationRows,
  type AssessmentRow,
  type RelationRow,
} from '../../database/rows';
import type { StoredEntityRow } from '../../database/writeEntities';
import { withView, type OrganizationViewRow } from '../../database/writeViews';

const inForce = { policy: defaultPolicy, hash: policyHash };

/** Where what is stored differs from what an assessment from scratch would be. */
export async function contradictions(
  knex: Knex,
  entities: Entity[],
  { policy, hash }: { policy: Policy; hash: string } = inForce,
): Promise<string[]> {
  const changes = [...assessCatalog(entities, policy).assessments()].map(each =>
    changeUnder(hash, each),
  );
  const at = new Date(0);
  const views = new Map(
    (await knex<OrganizationViewRow>('organization_views')).map(
      ({ root, view }) => [root, view],
    ),
  );
  const stored = await knex<AssessmentRow>('assessments');
  const viewOf = new Map(
    stored.map(row => [row.ref, views.get(row.organization_root)]),
  );
  const compared = await Promise.all([
    compare(
      'assessments',
      stored.map(row => read(row, viewOf.get(row.ref))),
      changes.map(change => read(toAssessmentRow(change, at))),
    ),
    compare(
      'preview_inputs',
      (
        await knex<PreviewRow>('preview_inputs')
      ).map(row => timeless(row, viewOf.get(row.ref))),
      changes.map(change => timeless(toPreviewRow(change))),
    ),
    compare(
      'stored_entities',
      (
        await knex<StoredEntityRow>('stored_entities')
      ).map(({ ref, entity }) => told(ref, JSON.parse(entity))),
      entities.map(entity => told(stringifyEntityRef(entity), entity)),
    ),
    compare(
      'assessment_relations',
      await knex<RelationRow>('assessment_relations'),
      changes.flatMap(({ assessment }) => toRelationRows(assessment.subject)),
    ),
  ]);
  return [...compared.flat(), ...(await contradictionsInHistory(knex))];
}

/** Compares rows but for when they were written. */
function compare(table: string, stored: object[], scratch: object[]): string[] {
  const contentOf = (row: object) =>
    canonicalJson(
      Object.fromEntries(
        Object.entries(row).filter(([column]) => column !== 'assessed_at'),
      ),
    );
  const found = new Set(stored.map(contentOf));
  const wanted = new Set(scratch.map(contentOf));
  const tell = (what: string, rows: string[]) =>
    rows.map(row => `${table}: ${what}: ${row.slice(0, 2_000)}`);
  return [
    ...tell(
      'stale or orphaned',
      [...found].filter(row => !wanted.has(row)),
    ),
    ...tell(
      'missing',
      [...wanted].filter(row => !found.has(row)),
    ),
    ...(stored.length === scratch.length
      ? []
      : [`${table}: ${stored.length} rows instead of ${scratch.length}`]),
  ];
}

/** As a reader is told it: with what is kept once for all. */
function read({ assessment, ...row }: AssessmentRow, view?: string) {
  return { ...row, assessment: withView(JSON.parse(assessment), view) };
}

function timeless({ ref, version, preview }: PreviewRow, view?: string) {
  const { standing, ...content } = JSON.parse(preview);
  return {
    ref,
    version,
    content: view
      ? { ...content, input: recordedAsIn(JSON.parse(view), content.input) }
      : content,
  };
}

/** What an entity tells, in whatever order it lists it. */
function told(ref: string, { kind, metadata, spec, relations = [] }: Entity) {
  const related = relations.map(each => canonicalJson(each)).sort();
  if (kind === 'User') {
    // Of people no more is kept.
    return { ref, kind, related };
  }
  const { etag, ...rest } = metadata;
  return { ref, kind, metadata: rest, spec, related };
}

/** What ended must have gone on at once as something else, or have gone. */
async function contradictionsInHistory(knex: Knex): Promise<string[]> {
  const found: string[] = [];
  const past = new Map<string, SnapshotRow[]>();
  for (const row of await knex<SnapshotRow>('snapshots').orderBy('id')) {
    past.set(row.ref, [...(past.get(row.ref) ?? []), row]);
  }
  const present = new Map<string, string>();
  for (const { ref, preview } of await knex<PreviewRow>('preview_inputs')) {
    present.set(ref, JSON.parse(preview).standing.at);
  }
  for (const [ref, rows] of past) {
    rows.forEach((row, index) => {
      const ended = toIso(row.until);
      const next = rows[index + 1];
      const began = next ? toIso(next.since) : present.get(ref);
      const continues = row.gone ? !began || began > ended : began === ended;
      if (!continues || toIso(row.since) >= ended) {
        found.push(
          `snapshots: ${ref} from ${toIso(row.since)} to ${ended}${
            row.gone ? ', then gone,' : ''
          } goes on at ${began}`,
        );
      }
    });
  }
  return found;
}
