import { join } from 'node:path';
import { launchBrowser } from '../../e2e/browser.ts';
import { signInAsGuest } from '../../e2e/portal.ts';
import { findFreePort } from '../../scripts/portal/ports.mjs';
import { backstageCli, root } from '../../scripts/setup/paths.mjs';
import { onStop, run } from '../../scripts/setup/process.mjs';
import { generatePortal } from '../catalog/portal.mjs';
import { publish } from '../measure/publish.mjs';
import { startEngine } from '../testbed/databases.mjs';
import { paved, startPortal } from '../testbed/startPortal.mjs';
import { openPage } from './openPage.mjs';
import { tablesOf } from './tables.mjs';

const entities = 22_000;
/** Long tables are paged or virtual: no page holds more rows at once. */
const rowLimit = 250;

const portalFeatures = new URL('./portal.mjs', import.meta.url).href;

const pages = ({ component, group, domain }) => ({
  Overview: '/platform-maturity/overview',
  Teams: '/platform-maturity/teams',
  Groups: '/platform-maturity/groups',
  Entities: '/platform-maturity/entities',
  'What if': '/platform-maturity/what-if',
  Guide: '/platform-maturity/guide',
  Policy: '/platform-maturity/policy',
  'Last refresh': '/platform-maturity/refresh',
  'Maturity of a component': `/catalog/default/component/${component}/maturity`,
  'Maturity of the largest group': `/catalog/default/group/${group}/maturity`,
  'Maturity of a domain': `/catalog/default/domain/${domain}/maturity`,
});

/** What each page asks of the backend, and when a person can work with it. */
export async function benchmarkPages({ runs = 3, asBuilt = false }) {
  if (!asBuilt) {
    await buildFrontend();
  }
  const engine = await startEngine('PostgreSQL');
  const portal = await startWholePortal(await engine.catalogOf(entities));
  const browser = await launchBrowser();
  onStop(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'en-US',
  });
  const first = await context.newPage();
  first.setDefaultTimeout(60_000);
  await signInAsGuest(first, portal.url);
  await first.close();

  const results = [];
  for (const [name, path] of Object.entries(pages(named()))) {
    const opened = [];
    // One more, whose time does not count: it fills the cache of the browser.
    for (let index = 0; index <= runs; index += 1) {
      opened.push(await openPage(context, `${portal.url}${path}`));
    }
    const result = { name, ...summaryOf(opened) };
    console.log(`${name}: ${JSON.stringify(result)}`);
    results.push(result);
  }
  await browser.close();
  await portal.stop();

  publish('pages', tablesOf(results), {
    entities,
    rowLimit,
    results,
  });
  return results.every(({ rows }) => rows <= rowLimit);
}

/** What visitors of a deployed portal get. */
async function buildFrontend() {
  const code = await run(backstageCli, ['package', 'build'], {
    cwd: join(root, 'packages/app'),
  });
  if (code !== 0) {
    throw new Error('The frontend could not be built');
  }
}

async function startWholePortal(database) {
  const port = await findFreePort();
  const portal = await startPortal({
    database,
    port,
    plugins: [portalFeatures, paved],
    config: {
      app: {
        baseUrl: `http://127.0.0.1:${port}`,
        title: 'Portal',
        packages: 'all',
        extensions: [
          {
            'app/routes': {
              config: { redirects: [{ from: '/', to: '/catalog' }] },
            },
          },
        ],
      },
      auth: {
        environment: 'production',
        providers: {
          guest: {
            userEntityRef: 'user:default/person-0',
            dangerouslyAllowOutsideDevelopment: true,
          },
        },
      },
      permission: { enabled: true },
      backend: {
        // The portal answers by HTTP, not by HTTPS.
        csp: { 'upgrade-insecure-requests': false },
      },
    },
  });
  await portal.ask('run', ['platform-maturity:refresh']);
  return portal;
}

/** A component like others, and the largest of what is made of components. */
function named() {
  const of = kind =>
    generatePortal({ entities })
      .filter(entity => entity.kind === kind)
      .map(({ metadata }) => metadata.name);
  return {
    component: of('Component')[0],
    group: of('Group')[0],
    domain: of('Domain')[0],
  };
}

function summaryOf(opened) {
  const most = key => Math.max(...opened.map(each => each[key]));
  const times = opened
    .slice(1)
    .map(({ milliseconds }) => Math.round(milliseconds))
    .sort((one, other) => one - other);
  return {
    runs: times.length,
    milliseconds: {
      median: times[Math.floor(times.length / 2)],
      worst: times.at(-1),
    },
    ...Object.fromEntries(
      ['calls', 'bytes', 'otherBytes', 'rows', 'elements'].map(key => [
        key,
        most(key),
      ]),
    ),
  };
}
