import type { Knex } from 'knex';
import type { Changes } from '../schedule/RefreshStore';
import { ComponentTraffic } from './ComponentTraffic';
import { PreparedAssessment, type WrittenBatch } from './PreparedAssessment';
import { writeChanges } from './writeChanges';
import { writeHistory } from './writeHistory';
import { writeOrigins } from './writeOrigins';

/** So many are made ready before anything is written, or locked. */
const mostHeld = 500;
/** About a megabyte. */
const batchSize = 100;

/** Changed assessments as they are written, some of them ready. */
export interface PreparedChanges {
  ready: PreparedAssessment[];
  /** In batches, those that come after them. */
  more: AsyncIterable<PreparedAssessment[]>;
}

/** Makes the first ready, and the others when they are asked for. */
export async function prepareChanges({
  changed,
}: Pick<Changes, 'changed'>): Promise<PreparedChanges> {
  const more = preparedBatches(changed);
  const ready: PreparedAssessment[] = [];
  while (ready.length < mostHeld) {
    const batch = await more.next();
    if (batch.done) {
      break;
    }
    ready.push(...batch.value);
  }
  return { ready, more };
}

async function* preparedBatches(
  changed: Changes['changed'],
): AsyncGenerator<PreparedAssessment[], void> {
  let batch: PreparedAssessment[] = [];
  for await (const change of changed) {
    batch.push(new PreparedAssessment(change));
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

/**
 * Brings the assessments, and all that is made of them, to what a refresh
 * found, batch by batch.
 */
export async function writeAssessments(
  tx: Knex.Transaction,
  changes: Changes,
  { ready, more }: PreparedChanges,
  now: Date,
): Promise<void> {
  const traffic = await ComponentTraffic.read(tx, changes);
  const write = async (batch: WrittenBatch) => {
    const since = await writeHistory(tx, batch, now, traffic);
    await writeChanges(tx, batch, now, since);
    await writeOrigins(tx, batch, now);
  };
  await write({ changed: ready, removed: [] });
  for await (const changed of more) {
    await write({ changed, removed: [] });
  }
  await write({ changed: [], removed: changes.removed });
}
