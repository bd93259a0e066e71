import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';

/**
 * Loads a package as the backend of the repository sees it, also for what comes
 * from a folder with packages of its own: all that is measured runs on the same
 * Backstage.
 */
export const fromRoot = createRequire(
  join(root, 'plugins/platform-maturity-backend/package.json'),
);
