import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The packages that come along when the package in a folder is installed, as
 * `name@version`. Yarn's own audit also looks at what workspaces need only for
 * their development, once another workspace depends on them.
 *
 * @param {string} folder
 * @returns {Set<string>}
 */
export function productionPackages(folder) {
  const found = new Set();
  const seen = new Set();
  const visit = from => {
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(from);
    const names = Object.keys({ ...dependencies, ...optionalDependencies });
    for (const name of names) {
      const installed = folderOf(name, from);
      if (!installed) {
        // Optional ones that are for other platforms are not installed.
        if (name in optionalDependencies) {
          continue;
        }
        throw new Error(
          `${name}, which ${from} depends on, is not installed; run yarn install`,
        );
      }
      if (!seen.has(installed)) {
        seen.add(installed);
        found.add(`${name}@${manifestOf(installed).version}`);
        visit(installed);
      }
    }
  };
  visit(folder);
  return found;
}

/** Where Node finds a package, seen from another one. */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) {
      return realpathSync(candidate);
    }
    if (folder === dirname(folder)) {
      return undefined;
    }
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
