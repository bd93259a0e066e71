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

const api = '/platform-maturity';

const refOf = ({ kind, metadata }) =>
  `${kind.toLowerCase()}/default/${metadata.name}`;

/** What the cards of the overview ask for. */
const cards = [
  listOf({ kind: ['Group'], orderField: 'services', limit: 200 }),
  listOf(nearest('Group')),
  listOf(nearest('Component')),
  { operation: 'listMoves' },
  { operation: 'getAttestations', subject: 'organization' },
  { operation: 'getGoldenPaths', subject: 'organization' },
  { operation: 'getHistory', subject: 'organization' },
];

function nearest(kind) {
  return {
    kind: [kind],
    move: ['strengthenFoundation'],
    orderField: 'foundation',
    limit: 10,
  };
}

function listOf(query) {
  return { operation: 'listAssessments', query: { order: 'desc', ...query } };
}

function batchOf(batch) {
  return { path: `${api}/batch`, method: 'POST', body: { reads: batch } };
}

/** What is asked for, and the p99 that the target allows, in milliseconds. */
function reads(catalog) {
  // What is labelled would be hidden from most.
  const components = catalog
    .filter(({ kind, metadata }) => kind === 'Component' && !metadata.labels)
    .map(refOf);
  const share = Math.floor(components.length / callers);
  // Each caller reads others, so that no answer is one that was just given.
  const others = caller =>
    components.slice(caller * share, (caller + 1) * share);
  return [
    {
      name: 'floor',
      requestsOf: caller =>
        others(caller).map(ref => ({
          path: `/floor/${ref.replace('/', ':')}`,
        })),
    },
    {
      name: 'one assessment',
      target: 30,
      requestsOf: caller =>
        others(caller).map(ref => ({
          path: `${api}/assessments/by-name/${ref}`,
        })),
    },
    // The page asks twice: for its answer, then for all of its cards.
    {
      name: 'overview of the organization, its answer',
      target: 60,
      requestsOf: () => [
        batchOf([
          { operation: 'getAssessment', subject: 'organization' },
          { operation: 'getRefresh' },
        ]),
      ],
    },
    {
      name: 'overview of the organization, its cards',
      target: 60,
      requestsOf: () => [batchOf(cards)],
    },
    {
      name: 'page of 50, filtered and sorted',
      target: 80,
      requestsOf: () =>
        [
          'lifecycle=production&orderField=demand&order=desc',
          'lifecycle=production&orderField=foundation&order=asc',
          'tag=java&orderField=name',
        ].map(query => ({
          path: `${api}/assessments?kind=component&${query}&limit=50`,
        })),
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
          ...(rate && read.target ? { target: read.target } : {}),
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

async function measure(portal, tokens, { requestsOf }, rate) {
  const load = {
    url: portal.url,
    tokens,
    requestsOf,
    perSecond: rate,
  };
  await call({ ...load, seconds: seconds.warm });
  await portal.ask('watch');
  const answers = await call({ ...load, seconds: seconds.measured });
  const { processorSeconds } = await portal.ask('watched');
  return figuresOf(answers, processorSeconds);
}
