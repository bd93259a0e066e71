// `npm start`: from a clean clone to a running portal. Arguments go on to
// `backstage-cli repo start`, for example `npm start -- --config <file>`.
import { resolve } from 'node:path';
import { configForPorts, isTaken } from './portal/ports.mjs';
import { startPortal, waitUntilReady } from './portal/portal.mjs';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { stop } from './setup/process.mjs';

await prepare();
const args = withAbsoluteConfigs(process.argv.slice(2));
Object.assign(
  process.env,
  configForPorts({
    frontend: process.env.PAVED_FRONTEND_PORT,
    backend: process.env.PAVED_BACKEND_PORT,
  }),
);

const urls = await readAddresses();
await refuseTakenPorts(urls);
const portal = startPortal(args);
portal.once('close', async code => {
  // Its children may outlive it by a moment.
  await stop(portal);
  process.exit(code ?? 1);
});

const patience = setTimeout(() => {
  console.log(
    '\nStill waiting for the portal to answer; see above for errors.\n',
  );
}, 90_000);
if (await waitUntilReady(portal, urls)) {
  clearTimeout(patience);
  const frame = '-'.repeat(64);
  console.log(`
${frame}
The portal is ready: open ${urls.frontend}
and sign in as guest. The backend answers at ${urls.backend}.
Ctrl-C stops both.
${frame}
`);
}

/**
 * `repo start` looks for configuration from the folder of each package; here a
 * path means what it means to the person who types it.
 */
function withAbsoluteConfigs(given) {
  return given.flatMap((arg, index) => {
    if (arg.startsWith('--config=')) {
      return ['--config', resolve(arg.slice('--config='.length))];
    }
    return given[index - 1] === '--config' ? resolve(arg) : arg;
  });
}

/** Both addresses as the configuration gives them, `--config` included. */
async function readAddresses() {
  // Only here, because on a clean clone it is not installed any earlier.
  const { ConfigSources } = await import('@backstage/config-loader');
  const config = await ConfigSources.toConfig(
    ConfigSources.default({ rootDir: root, argv: args }),
  );
  const addresses = {
    frontend: config.getString('app.baseUrl'),
    backend: config.getString('backend.baseUrl'),
  };
  // It would go on watching the files, which the portal does itself.
  config.close();
  return addresses;
}

async function refuseTakenPorts({ frontend, backend }) {
  let taken = false;
  for (const [side, url, variable] of [
    ['frontend', frontend, 'PAVED_FRONTEND_PORT'],
    ['backend', backend, 'PAVED_BACKEND_PORT'],
  ]) {
    const port = Number(new URL(url).port || 80);
    if (await isTaken(port)) {
      taken = true;
      console.error(
        `Port ${port}, which the ${side} needs, is taken by another program. Stop that program, or choose another port: ${variable}=${
          port + 100
        } npm start`,
      );
    }
  }
  if (taken) {
    process.exit(1);
  }
}
