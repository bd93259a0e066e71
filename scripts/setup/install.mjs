import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, yarn } from './paths.mjs';
import { run } from './process.mjs';

const stamp = join(root, 'node_modules', '.paved-installed');

/**
 * Installs what the lock file says, unless that is what was installed last: the
 * second start asks nothing of the network.
 */
export async function installDependencies() {
  const state = describeWantedState();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    return;
  }
  console.log('Installing the dependencies (minutes the first time)');
  const code = await run(yarn, ['install', '--immutable'], {
    env: {
      ...process.env,
      ...registryOfNpm(),
      YARN_ENABLE_PROGRESS_BARS: 'false',
    },
  });
  if (code !== 0) {
    console.error(
      'The installation failed; the lines above say why. Where they speak of the lock file, a package.json was changed without `yarn install`.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, state);
}

/** A hash over everything that decides what ends up in node_modules. */
function describeWantedState() {
  const hash = createHash('sha256');
  const [major] = process.versions.node.split('.');
  hash.update(`${process.platform} ${process.arch} ${major}`);
  const workspaces = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(folder, name)),
  );
  const files = ['.', ...workspaces].map(folder =>
    join(folder, 'package.json'),
  );
  for (const file of ['yarn.lock', '.yarnrc.yml', ...files.sort()]) {
    if (existsSync(join(root, file))) {
      hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * Yarn does not read npm's configuration. Where npm is set to a company's
 * mirror, `npm start` and `npm test` carry that in the environment; hand it on,
 * unless Yarn has a setting of its own there.
 */
function registryOfNpm() {
  const registry = process.env.npm_config_registry;
  return registry && !process.env.YARN_NPM_REGISTRY_SERVER
    ? { YARN_NPM_REGISTRY_SERVER: registry }
    : {};
}
