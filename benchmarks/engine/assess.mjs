// `node --expose-gc assess.mjs <runs> <entities>…`: one line of JSON for each
// run, with how long the rules took for a portal of that size.
import { generatePortal } from '../catalog/portal.mjs';
import { fromRoot } from '../testbed/fromRoot.mjs';

// From here on TypeScript can be loaded, as the backend's own start does it.
fromRoot('@backstage/cli/config/nodeTransform.cjs');
const { assessCatalog, defaultPolicy } = fromRoot(
  '@paved/plugin-platform-maturity-common',
);
const { drawRelations } = fromRoot(
  '../../packages/cli/src/descriptors/relations.ts',
);

const [runs, ...sizes] = process.argv.slice(2).map(Number);
const portals = sizes.map(size => {
  const placed = generatePortal({ entities: size }).map(entity => ({
    entity,
    file: '',
    line: 1,
  }));
  return { size, entities: drawRelations(placed).entities };
});

/** Beyond that, a run is so long that it warms up by itself. */
const enoughToWarmUp = 4_000;

// In turns, so that what else the machine does is in all of the figures.
for (let run = 0; run <= runs; run += 1) {
  for (const { size, entities } of portals) {
    if (run === 0 && size > enoughToWarmUp) {
      break;
    }
    global.gc();
    const before = process.cpuUsage();
    const start = performance.now();
    const { subjects, index } = count(entities);
    const seconds = (performance.now() - start) / 1_000;
    const { user, system } = process.cpuUsage(before);
    if (run > 0) {
      console.log(
        JSON.stringify({
          size,
          subjects,
          seconds,
          indexSeconds: index,
          processorSeconds: (user + system) / 1e6,
        }),
      );
    }
  }
}

/** Assesses everything, one after the other, and keeps nothing. */
function count(entities) {
  const start = performance.now();
  const run = assessCatalog(entities, defaultPolicy);
  const index = (performance.now() - start) / 1_000;
  let subjects = 0;
  for (const assessment of run.assessments()) {
    subjects += assessment ? 1 : 0;
  }
  if (subjects !== run.subjects) {
    throw new Error(`Only ${subjects} of ${run.subjects} were assessed`);
  }
  return { subjects, index };
}
