import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever the script was called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the scripts leave behind; ignored by git, safe to delete. */
export const cache = join(root, '.paved');

/** The committed Yarn, as .yarnrc.yml names it. */
export const yarn = join(
  root,
  readFileSync(join(root, '.yarnrc.yml'), 'utf8').match(
    /^yarnPath: *(\S+)/m,
  )[1],
);

export const backstageCli = join(
  root,
  'node_modules/@backstage/cli/bin/backstage-cli',
);
