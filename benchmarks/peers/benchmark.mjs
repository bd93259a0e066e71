import { generatePortal } from '../catalog/portal.mjs';
import { createRandom } from '../catalog/random.mjs';
import { publish } from '../measure/publish.mjs';
import { signInProvider } from '../reading/signIn.mjs';
import { signIn } from '../reading/startReading.mjs';
import { startEngine } from '../testbed/databases.mjs';
import { paved, startPortal } from '../testbed/startPortal.mjs';
import { installPeers } from './install.mjs';
import { reads } from './reads.mjs';
import { tablesOf } from './tables.mjs';

/** Sign-in, and a policy that shows each reader other entities. */
const portalPlugin = new URL('../reading/portal.mjs', import.meta.url).href;

/** How often each page is asked for, after so many times that do not count. */
const times = { warm: 20, counted: 100 };

/**
 * How long one reader waits for what a page of a component, and one of a team,
 * ask for: Paved's and the peers'.
 */
export async function benchmarkPeers({ sizes = [22_000] } = {}) {
  await installPeers();
  const engine = await startEngine('PostgreSQL');
  const results = [];
  for (const size of sizes) {
    const entities = generatePortal({ entities: size });
    for (const [name, read] of Object.entries(reads)) {
      const portal = await startPortal({
        database: await engine.catalogOf(size),
        plugins: [portalPlugin, read.feature ?? paved],
        config: {
          ...read.config,
          auth: {
            environment: 'production',
            providers: { [signInProvider]: {} },
          },
          permission: { enabled: true },
        },
      });
      await portal.ask('run', read.tasks);
      const figures = await measureReads(portal, read, entities);
      console.log(`${name}: ${JSON.stringify(figures)}`);
      results.push({ name, entities: size, ...figures });
      await portal.stop();
    }
  }
  publish('peers', tablesOf(results), {
    seed: 1,
    times,
    results,
  });
  return true;
}

async function measureReads(portal, { pluginId, component, team }, entities) {
  const person = entities.find(({ kind }) => kind === 'User');
  const [token] = await signIn(portal, [person.metadata.name]);
  const base = `${portal.url}/api/${pluginId}`;
  // What is labelled would be hidden from most.
  const components = entities.filter(
    ({ kind, metadata }) => kind === 'Component' && !metadata.labels,
  );
  const teams = teamsOf(components);
  const random = createRandom(1);
  return {
    component: await measure(base, token, () =>
      component(random.pick(components).metadata.name),
    ),
    team: await measure(base, token, () => team(random.pick(teams))),
  };
}

/** Teams that are there, with what they own. */
function teamsOf(components) {
  const teams = new Map();
  for (const { metadata, spec } of components) {
    const name = spec.owner.replace(/^group:(default\/)?/, '');
    teams.set(name, [...(teams.get(name) ?? []), metadata.name]);
  }
  teams.delete('team-unknown');
  return [...teams].map(([name, owned]) => ({ name, components: owned }));
}

async function measure(base, token, next) {
  const milliseconds = [];
  let bytes = 0;
  for (let time = 0; time < times.warm + times.counted; time += 1) {
    const requests = next();
    const start = performance.now();
    const sizes = await Promise.all(
      requests.map(request => ask(base, token, request)),
    );
    if (time >= times.warm) {
      milliseconds.push(performance.now() - start);
      bytes += sizes.reduce((sum, size) => sum + size, 0);
    }
  }
  const sorted = milliseconds.sort((one, other) => one - other);
  const at = share =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] * 10) / 10;
  return {
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
    kilobytes: Math.round(bytes / times.counted / 100) / 10,
  };
}

/** The size of an answer; what is refused is no answer. */
async function ask(base, token, { method, path, body }) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${path}: ${response.status} ${text}`);
  }
  return Buffer.byteLength(text);
}
