import { generatePortal } from '../catalog/portal.mjs';
import { peers, startPeer } from '../peers/startPeer.mjs';
import { findFreePort } from '../../scripts/portal/ports.mjs';
import { startPortal } from '../testbed/startPortal.mjs';
import { figuresOf, medianAndWorst } from './figures.mjs';
import { measureHints } from './measureHints.mjs';
import { fields, startPaved } from './paved.mjs';
import { refreshes } from './targets.mjs';

/** From here on, runs are so long that they warm up by themselves. */
const large = 10_000;

/**
 * Everything that is measured of a catalog of one size: in turns, so that what
 * else the machine does is in all of the figures.
 */
export async function measureSize(engine, size, { runs, withPeers }) {
  const isLarge = size >= large;
  const last = runs ?? (isLarge ? 2 : 3);
  console.log(`\n${engine.name}, ${size} entities`);
  const entities = generatePortal({ entities: size });
  const components = entities
    .filter(({ kind }) => kind === 'Component')
    .map(({ metadata }) => `component:default/${metadata.name}`);
  const together = await startPaved(
    engine,
    await engine.catalogOf(size),
    entities,
  );
  const besides = [];
  for (const peer of withPeers ? peers : []) {
    const database = await engine.catalogOf(size);
    besides.push({ peer, started: await startPeer(peer, database) });
  }

  // Waits for the catalog, as the first refresh of a process does.
  await together.refresh();
  const rounds = [];
  for (let round = isLarge ? 1 : 0; round <= last; round += 1) {
    const figures = await measureRound(together);
    for (const { peer, started } of besides) {
      if (!isLarge || round === 1) {
        figures[peer.name] = await started.run(components);
      }
    }
    rounds.push(figures);
    console.log(lineOf(round, figures));
  }
  const { idleMiB, unchanged, oneChanged } = together;
  const writes = {
    unchanged: await together.writesOf(unchanged),
    oneChanged: await together.writesOf(oneChanged),
  };
  await together.stop();
  for (const { started } of besides) {
    await started.stop();
  }
  const counted = isLarge ? rounds : rounds.slice(1);
  return {
    components: components.length,
    subjects: counted[0].first.lastRun.assessed,
    writes,
    idleMiB,
    // The first time counts, too: memory that was asked for once stays.
    overIdleMiB: overIdle(rounds, idleMiB, refreshes),
    limitOverIdleMiB: overIdle(rounds.slice(0, 1), idleMiB, ['limit']),
    ratios: {
      fullToLimit: ratioOf(counted, 'full', 'limit'),
      firstToLimit: ratioOf(counted, 'first', 'limit'),
      unchangedToTags: ratioOf(counted, 'unchanged', 'tags'),
    },
    ...figuresOf(counted),
    hinted: await measureHints(engine, size, { runs: 5, entities }),
    apart: await measureApart(engine, size, { runs: last, entities }),
  };
}

async function measureRound({ portal, ...paved }) {
  const stream = async names => {
    await portal.ask('idle');
    return portal.ask('stream', names);
  };
  return {
    first: await paved.first(),
    limit: await stream(fields.all),
    full: await paved.full(),
    tags: await stream(fields.tags),
    unchanged: await paved.unchanged(),
    oneChanged: await paved.oneChanged(),
  };
}

/**
 * The plugin in a process of its own, with the catalog in another one: what
 * keeps the event loop busy is then its own work.
 */
async function measureApart(engine, size, { runs, entities }) {
  const database = await engine.catalogOf(size);
  const port = await findFreePort();
  const catalog = await startPortal({
    database,
    askedBy: { 'platform-maturity': port, stream: port },
  });
  const apart = await startPaved(engine, database, entities, {
    catalogAt: catalog.port,
    port,
    catalog,
  });
  await apart.refresh();
  const rounds = [];
  for (let round = size < large ? 0 : 1; round <= runs; round += 1) {
    rounds.push(await measureRound(apart));
  }
  const { idleMiB } = apart;
  await apart.stop();
  await catalog.stop();
  return {
    overIdleMiB: overIdle(rounds, idleMiB, refreshes),
    limitOverIdleMiB: overIdle(rounds.slice(0, 1), idleMiB, ['limit']),
    ...figuresOf(rounds.slice(-runs)),
  };
}

function overIdle(rounds, idleMiB, names) {
  const peaks = rounds.flatMap(round => names.map(name => round[name].peakMiB));
  return Math.max(...peaks) - idleMiB;
}

/** Of each round by itself: what else the machine does changes between them. */
function ratioOf(rounds, name, floor) {
  return medianAndWorst(
    rounds.map(round => round[name].seconds / round[floor].seconds),
  );
}

function lineOf(round, figures) {
  const cells = Object.entries(figures).map(
    ([name, { seconds, processorSeconds }]) =>
      `${name} ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)})`,
  );
  return `${round === 0 ? 'warm-up' : `round ${round}`}: ${cells.join(', ')}`;
}
