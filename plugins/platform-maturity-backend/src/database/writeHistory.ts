import {
  causesOf,
  isNews,
  type Policy,
  type Snapshot,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { snapshotIn, type StoredPreview } from '../policy/PreviewStore';
import { chunks, refChunk } from './chunks';
import type { ComponentTraffic } from './ComponentTraffic';
import type { PolicyRow, SnapshotRow } from './historyRows';
import type { WrittenBatch } from './PreparedAssessment';
import type { PreviewRow } from './previewRows';

/** Well below the number of parameters that SQLite allows in one statement. */
const insertChunk = 100;

type NewRow = Omit<SnapshotRow, 'id' | 'since' | 'until'> & {
  since: Date;
  until: Date;
};

/**
 * Keeps how the subjects stood that stand differently now; to be called before
 * the assessments are written. Returns since when each changed subject stands
 * as it does: a change that is no news begins nothing.
 */
export async function writeHistory(
  tx: Knex.Transaction,
  { changed, removed }: WrittenBatch,
  now: Date,
  traffic: ComponentTraffic,
): Promise<ReadonlyMap<string, string>> {
  const since = new Map<string, string>();
  const at = now.toISOString();
  const policies = await policiesIn(tx);

  for (const chunk of chunks(changed, refChunk)) {
    const before = await storedIn(
      tx,
      chunk.map(({ subject }) => subject.ref),
    );
    const rows: NewRow[] = [];
    for (const prepared of chunk) {
      const { ref } = prepared.subject;
      const stored = before.get(ref);
      const snapshot = stored && snapshotIn(stored);
      if (!snapshot) {
        continue;
      }
      const after = prepared.snapshot(at);
      if (isNews(snapshot, after)) {
        const context = { policies, ...traffic.of(ref) };
        const row = rowOf(stored, snapshot, now, after, context);
        rows.push(row);
        since.set(ref, row.until.toISOString());
      } else {
        since.set(ref, snapshot.at);
      }
    }
    await insert(tx, rows);
  }
  for (const chunk of chunks(removed, refChunk)) {
    const before = await storedIn(tx, chunk);
    await insert(
      tx,
      [...before.values()].flatMap(stored => {
        const snapshot = snapshotIn(stored);
        return snapshot ? [rowOf(stored, snapshot, now)] : [];
      }),
    );
  }
  return since;
}

function rowOf(
  { subject }: StoredPreview,
  before: Snapshot,
  now: Date,
  after?: Snapshot,
  context?: Parameters<typeof causesOf>[2],
): NewRow {
  const since = new Date(before.at);
  // A clock that was put back must not end something before it began.
  const until = now < since ? since : now;
  const moved =
    !after ||
    before.approach !== after.approach ||
    before.stage !== after.stage ||
    before.move !== after.move;
  const next = after && {
    approach: after.approach,
    stage: after.stage,
    move: after.move,
  };
  return {
    ref: subject.ref,
    since,
    until,
    month: until.toISOString().slice(0, 7),
    moved,
    gone: !after,
    subject: JSON.stringify(subject),
    snapshot: JSON.stringify(before),
    next_answer: next ? JSON.stringify(next) : null,
    causes: JSON.stringify(
      after && context ? causesOf(before, after, context) : [],
    ),
  };
}

async function insert(tx: Knex.Transaction, rows: NewRow[]): Promise<void> {
  for (const chunk of chunks(rows, insertChunk)) {
    await tx('snapshots').insert(chunk);
  }
}

async function storedIn(
  tx: Knex.Transaction,
  refs: string[],
): Promise<Map<string, StoredPreview>> {
  const rows = await tx<PreviewRow>('preview_inputs')
    .whereIn('ref', refs)
    .select('ref', 'preview');
  return new Map(
    rows.map(({ ref, preview }) => [ref, JSON.parse(preview) as StoredPreview]),
  );
}

async function policiesIn(tx: Knex.Transaction): Promise<Map<string, Policy>> {
  const rows = await tx<PolicyRow>('policies').select('hash', 'policy');
  return new Map(
    rows.map(({ hash, policy }) => [hash, JSON.parse(policy) as Policy]),
  );
}
