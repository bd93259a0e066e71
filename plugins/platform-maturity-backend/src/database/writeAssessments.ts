import type { Knex } from 'knex';
import type { Changes } from '../schedule/RefreshStore';
import { ComponentTraffic } from './ComponentTraffic';
import { writeChanges } from './writeChanges';
import { writeHistory } from './writeHistory';
import { writeOrigins } from './writeOrigins';

/**
 * Brings the assessments, and all that is made of them, to what a refresh
 * found, batch by batch: of many, there is never more than one at a time.
 */
export async function writeAssessments(
  tx: Knex.Transaction,
  changes: Changes,
  now: Date,
): Promise<void> {
  const traffic = await ComponentTraffic.read(tx, changes);
  const write = async (batch: Changes) => {
    const since = await writeHistory(tx, batch, now, traffic);
    await writeChanges(tx, batch, now, since);
    await writeOrigins(tx, batch, now);
  };
  await write({ changed: changes.changed, removed: [] });
  for await (const changed of changes.more ?? []) {
    await write({ changed, removed: [] });
  }
  await write({ changed: [], removed: changes.removed });
}
