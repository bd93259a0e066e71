import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { yarn } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/process.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lock = join(folder, 'yarn.lock');
const stamp = join(folder, 'node_modules', '.paved-installed');

/**
 * Installs the published packages of the peers, in this folder alone: the
 * project does not depend on them. The second time nothing happens.
 */
export async function installPeers() {
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  console.log('Installing the peers (once)');
  const code = await run(yarn, ['install', '--immutable'], {
    cwd: folder,
    timeoutMinutes: 15,
    env: { ...process.env, YARN_ENABLE_PROGRESS_BARS: 'false' },
  });
  if (code !== 0) {
    throw new Error('The peers could not be installed');
  }
  writeFileSync(stamp, wanted);
}
