import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import type { InputProblem } from '../UnreadableInputError';

/** What a folder is searched for, wherever in it; the names that Backstage's own discovery looks for. */
const descriptorNames = 'catalog-info.{yaml,yml}';

const options = {
  dot: true,
  expandDirectories: false,
  ignore: ['**/node_modules/**', '**/.git/**'],
};

/**
 * The files that some arguments stand for, each once and in a stable order: a
 * file is itself, a folder the `catalog-info.yaml` files below it, anything else
 * a glob.
 */
export async function findDescriptors(
  targets: readonly string[],
): Promise<{ files: string[]; problems: InputProblem[] }> {
  const files = new Set<string>();
  const problems: InputProblem[] = [];
  for (const target of targets) {
    const found = await filesOf(target);
    if (typeof found === 'string') {
      problems.push({ file: target, message: found });
    } else {
      found.forEach(file => files.add(file));
    }
  }
  return { files: [...files], problems };
}

/** Files, or why there are none. */
async function filesOf(target: string): Promise<string[] | string> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile()) {
    return [target];
  }
  if (found?.isDirectory()) {
    const pattern = `${escapePath(target.replace(/\/+$/, ''))}/**/`;
    const files = await glob(`${pattern}${descriptorNames}`, options);
    return files.length > 0
      ? files.sort()
      : 'no catalog-info.yaml in this folder or below it; name other files one by one or by a glob';
  }
  if (!isDynamicPattern(target)) {
    return 'no such file or folder';
  }
  const files = await glob(target, options);
  return files.length > 0
    ? files.map(file => join(file)).sort()
    : 'no file matches this glob';
}
