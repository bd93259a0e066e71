import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { backstageCli, cache, root, yarn } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/process.mjs';

/** What `npm install @paved/cli` brings, beside the packages of others. */
const packages = ['packages/cli', 'plugins/platform-maturity-common'];

/**
 * Builds the command line and lays it out as its published packages do, so that
 * what is measured is what users run, not the sources. Returns its script. With
 * `asBuilt` it takes what an earlier call left.
 */
export async function installCli({ asBuilt }) {
  const modules = join(cache, 'benchmarks', 'cli', 'node_modules');
  const paved = join(modules, '@paved/cli/bin/paved.js');
  if (asBuilt && existsSync(paved)) {
    return paved;
  }
  rmSync(modules, { recursive: true, force: true });
  // The declarations that the build wants; what they say changes no figure.
  await run(yarn, ['tsc'], { timeoutMinutes: 10 });
  for (const folder of packages) {
    await build(join(root, folder), modules);
  }
  return paved;
}

async function build(folder, modules) {
  const code = await run(backstageCli, ['package', 'build'], {
    cwd: folder,
    timeoutMinutes: 5,
  });
  if (code !== 0) {
    throw new Error(`${folder} could not be built`);
  }
  const description = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const target = join(modules, description.name);
  mkdirSync(target, { recursive: true });
  for (const file of description.files) {
    cpSync(join(folder, file), join(target, file), { recursive: true });
  }
  // Publishing does the same: what `publishConfig` says takes the place.
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({ ...description, ...description.publishConfig }),
  );
}
