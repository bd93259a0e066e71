import { installDependencies } from './install.mjs';
import { useSupportedNode } from './node.mjs';
import { stopOnSignals } from './process.mjs';

/** Brings a clean clone to where Backstage can run. Imports Node's own modules only. */
export async function prepare() {
  await useSupportedNode();
  stopOnSignals();
  await installDependencies();
}
