import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { policyTemplate } from '../policy/policyTemplate';
import type { Terminal } from '../Terminal';
import { UnreadableInputError } from '../UnreadableInputError';

/** Adds `paved init-policy`. */
export function addInitPolicy(program: Command, terminal: Terminal): void {
  program
    .command('init-policy')
    .description('write a commented policy file with every default')
    .option('--output <file>', 'write to a new file instead of standard output')
    .action(async ({ output }: { output?: string }) => {
      if (output === undefined) {
        terminal.out(policyTemplate());
        return;
      }
      await writeNew(output, policyTemplate());
      terminal.err(`${output} written\n`);
    });
}

/** Somebody may have spent a day on the policy that is there. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'EEXIST'
        ? 'exists already; move it away or choose another name'
        : `cannot be written (${code})`;
    throw new UnreadableInputError([{ file, message }]);
  }
}
