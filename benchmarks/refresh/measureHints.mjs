import { setTimeout as sleep } from 'node:timers/promises';
import { hints, paved } from '../testbed/startPortal.mjs';
import { figuresOf } from './figures.mjs';
import { startPaved, toggled } from './paved.mjs';

/** Between two looks at a database. */
const lookMs = 10;
const longestMs = 30_000;

/**
 * How long it takes from when the catalog has stitched a changed entity until
 * its assessment is stored, where the catalog hints at what it processes.
 */
export async function measureHints(engine, size, { runs, entities }) {
  const database = await engine.catalogOf(size);
  const portal = await startPaved(engine, database, entities, {
    plugins: [paved, hints],
  });
  const catalog = engine.open(database, 'catalog');
  await portal.refresh();
  const { component } = portal;
  const ref = `component:default/${component.metadata.name}`;
  const stitched = () =>
    valueOf(catalog('final_entities').where({ entity_ref: ref }), 'hash');
  const stored = () =>
    valueOf(portal.knex('assessments').where({ ref }), 'content_hash');
  const rounds = [];
  // One that does not count: what is done for the first time takes longer.
  for (let round = 0; round <= runs; round += 1) {
    component.metadata.annotations = toggled(component.metadata.annotations);
    const before = [await stitched(), await stored()];
    const changing = portal.portal.ask('change', { added: [component] });
    await untilDiffers(stitched, before[0]);
    const start = performance.now();
    await untilDiffers(stored, before[1]);
    rounds.push({ hinted: { seconds: (performance.now() - start) / 1_000 } });
    await changing;
    // The looks that follow, as relations may come later, end by themselves.
    await sleep(9_000);
  }
  await catalog.destroy();
  await portal.stop();
  return figuresOf(rounds.slice(1)).hinted;
}

async function valueOf(query, column) {
  const row = await query.first(column);
  return row?.[column];
}

async function untilDiffers(look, before) {
  const end = performance.now() + longestMs;
  while ((await look()) === before) {
    if (performance.now() > end) {
      throw new Error('A hint led to nothing');
    }
    await sleep(lookMs);
  }
}
