import { generatePortal } from '../catalog/portal.mjs';
import { publish } from '../measure/publish.mjs';
import { engines, startEngine } from '../testbed/databases.mjs';
import { call } from './callers.mjs';
import { figuresOf } from './figures.mjs';
import { signIn, startReading } from './startReading.mjs';
import { tablesOf } from './tables.mjs';

const entities = 22_000;
const callers = 50;
/** How often each caller asks where the rate is set. */
const perSecond = 1;
const seconds = { warm: 5, measured: 20 };

const refOf = ({ kind, metadata }) =>
  `${kind.toLowerCase()}/default/${metadata.name}`;

/** What is asked for, and the p99 that the target allows, in milliseconds. */
function reads(catalog) {
  // What is labelled would be hidden from most.
  const components = catalog
    .filter(({ kind, metadata }) => kind === 'Component' && !metadata.labels)
    .map(refOf);
  const share = Math.floor(components.length / callers);
  return [
    {
      name: 'one assessment',
      target: 30,
      // Each caller reads others, so that no answer is one that was just given.
      pathsOf: caller =>
        components
          .slice(caller * share, (caller + 1) * share)
          .map(ref => `/assessments/by-name/${ref}`),
    },
    {
      name: 'overview of the organization',
      target: 60,
      pathsOf: () => ['/assessments/organization'],
    },
    {
      name: 'page of 50, filtered and sorted',
      target: 80,
      pathsOf: () => [
        '/assessments?kind=component&lifecycle=production&orderField=demand&order=desc&limit=50',
        '/assessments?kind=component&lifecycle=production&orderField=foundation&order=asc&limit=50',
        '/assessments?kind=component&tag=java&orderField=name&limit=50',
      ],
    },
  ];
}

/** How long answers take where everything that a portal does is in force. */
export async function benchmarkReading({
  engines: names = Object.keys(engines),
}) {
  const catalog = generatePortal({ entities });
  const results = [];
  for (const name of names) {
    const engine = await startEngine(name);
    const portal = await startReading(await engine.catalogOf(entities));
    const tokens = await signIn(portal, callersOf(catalog));
    for (const read of reads(catalog)) {
      for (const rate of [perSecond, undefined]) {
        const figures = await measure(portal, tokens, read, rate);
        results.push({
          engine: name,
          read: read.name,
          load: rate ? `${callers * rate} a second` : 'flat out',
          ...(rate ? { target: read.target } : {}),
          ...figures,
        });
        console.log(`${name}, ${read.name}: ${JSON.stringify(figures)}`);
      }
    }
    await portal.stop();
  }
  publish('reading', tablesOf(results), {
    entities,
    callers,
    results,
  });
  return results.every(
    ({ target, milliseconds }) => !target || milliseconds.p99 <= target,
  );
}

/** People of all parts of the company. */
function callersOf(catalog) {
  const people = catalog.filter(({ kind }) => kind === 'User');
  return Array.from(
    { length: callers },
    (_, index) =>
      people[Math.floor((index * people.length) / callers)].metadata.name,
  );
}

async function measure(portal, tokens, { pathsOf }, rate) {
  const load = {
    url: portal.url,
    tokens,
    pathsOf,
    perSecond: rate,
  };
  await call({ ...load, seconds: seconds.warm });
  await portal.ask('watch');
  const answers = await call({ ...load, seconds: seconds.measured });
  const { processorSeconds } = await portal.ask('watched');
  return figuresOf(answers, processorSeconds);
}
