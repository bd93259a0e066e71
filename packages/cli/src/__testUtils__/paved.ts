import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runPaved } from '../runPaved';

/** The repository. */
export const root = resolve(__dirname, '../../../..');

export const exampleCompany = join(root, 'examples/company');

/** Runs a command line and returns what it wrote. */
export async function paved(
  args: string[],
  stdin = '',
): Promise<{ exitCode: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const exitCode = await runPaved(args, {
    out: chunk => {
      out += chunk;
    },
    err: chunk => {
      err += chunk;
    },
    isInteractive: false,
    readStdin: async () => stdin,
  });
  return { exitCode, out, err };
}

/** Writes files to a new folder and returns its path. */
export function folderOf(files: { [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'paved-cli-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
