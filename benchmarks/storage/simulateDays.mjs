import { changePortal } from '../catalog/changes.mjs';
import { startPaved } from '../refresh/paved.mjs';
import { growthBetween, sizesOf } from './sizesOf.mjs';

/** As often as something is found to have changed, spread over the day. */
export const refreshesPerDay = 4;
/** The first shows how a day goes, and does not count. */
const days = { before: 1, counted: 4 };
/** By the schedule that the plugin has unless somebody sets another. */
const runsPerDay = 144;
const daysPerYear = 365;

/**
 * Lets days go by in which one of a hundred entities changes, refreshes as a
 * portal does, and tells what each day adds to the plugin's database.
 */
export async function simulateDays(engine, size, entities) {
  const database = await engine.catalogOf(size);
  const paved = await startPaved(engine, database, entities);
  const { portal, knex } = paved;
  await paved.refresh();
  const begun = await sizesOf(knex);
  let current = entities;
  let step = 0;
  const changed = [];
  const goBy = async count => {
    for (let part = 0; part < count * refreshesPerDay; part += 1) {
      step += 1;
      await portal.ask('putClockForward', 1 / refreshesPerDay);
      const next = changePortal(current, {
        day: step,
        share: 0.01 / refreshesPerDay,
      });
      current = next.entities;
      await portal.ask('change', { added: next.changed });
      const { lastRun } = await paved.refresh();
      changed.push(lastRun.changed);
    }
  };
  await goBy(days.before);
  const before = await sizesOf(knex);
  await goBy(days.counted);
  const after = await sizesOf(knex);
  const quiet = await growthOfQuietRuns(paved, after);
  await paved.stop();

  const changing = (after.bytes - before.bytes) / days.counted;
  const perDay = changing + quiet * (runsPerDay - refreshesPerDay);
  return {
    days,
    begun: { bytes: begun.bytes, rows: begun.rows },
    assessmentsChanged: changed,
    bytesPerDay: Math.round(perDay),
    bytesPerYear: Math.round(perDay * daysPerYear),
    growth: growthBetween(before, after),
  };
}

/** What a refresh leaves that finds nothing changed, in bytes. */
async function growthOfQuietRuns({ refresh, knex }, before) {
  const runs = 3;
  for (let run = 0; run < runs; run += 1) {
    await refresh();
  }
  const after = await sizesOf(knex);
  return Math.max(0, after.bytes - before.bytes) / runs;
}
