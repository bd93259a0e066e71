import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/**
 * Writes entities to so many `catalog-info.yaml` files below a folder, which is
 * emptied first: in order, as many to each. Resolves to their size in bytes.
 */
export async function writeDescriptors(entities, folder, files) {
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (let file = 0; file < files; file++) {
    const start = Math.floor((file * entities.length) / files);
    const end = Math.floor(((file + 1) * entities.length) / files);
    const text = entities
      .slice(start, end)
      .map(entity => stringify(entity))
      .join('---\n');
    const path = join(folder, `area-${file % 20}`, `repository-${file}`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'catalog-info.yaml'), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
