// A Backstage backend that does only what its parent tells it: no task of a
// schedule starts by itself. Needs `--expose-gc`.
import { setTimeout as sleep } from 'node:timers/promises';
import { tellParent } from './parent.mjs';
import { createCatalogFeatures } from './catalog.mjs';
import { createScheduler } from './scheduler.mjs';
import { createStream } from './stream.mjs';
import { fromRoot } from './fromRoot.mjs';
import { idle, startWatching, watch } from './watch.mjs';

const { createBackend } = fromRoot('@backstage/backend-defaults');
const { coreServices, createServiceFactory } = fromRoot(
  '@backstage/backend-plugin-api',
);
const { ConfigReader } = fromRoot('@backstage/config');

const { config, plugins, hasCatalog } = await new Promise(resolve =>
  process.once('message', resolve),
);

const scheduler = createScheduler();
const stream = createStream();
const catalog = hasCatalog ? createCatalogFeatures() : { features: [] };
const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () => new ConfigReader(config),
  }),
);
const loaded = await Promise.all(
  plugins.map(async file => (await import(file)).default),
);
for (const feature of [
  scheduler.feature,
  stream.feature,
  ...catalog.features,
  ...loaded.flat(),
]) {
  backend.add(feature);
}
await backend.start();

let stopWatching;

/** What the parent can ask for; what is measured says what it took. */
const commands = {
  idle,
  load: entities => catalog.load(entities),
  change: changes => catalog.change(changes),
  run: tasks => watch(() => scheduler.run(tasks)),
  // For what comes by HTTP.
  watch: async () => {
    stopWatching = startWatching();
  },
  watched: () => stopWatching(),
  stream: fields => watch(() => stream.read(fields)),
  // Only where the process was started with such a clock.
  putClockForward: days => globalThis.putClockForward(days),
  stop: async () => {
    // The answer has to be on its way before the channel is closed.
    sleep(10).then(async () => {
      await backend.stop();
      process.exit(0);
    });
  },
};

process.on('message', async ({ id, command, args }) => {
  try {
    tellParent({ id, result: await commands[command](...args) });
  } catch (error) {
    tellParent({ id, error: error?.stack ?? String(error) });
  }
});
// What nobody needs any more must not stay behind.
process.on('disconnect', () => process.exit(1));
tellParent({ ready: true });
