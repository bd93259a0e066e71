import { Command, CommanderError } from 'commander';
import { addAssess } from './commands/assess';
import { addInitPolicy } from './commands/initPolicy';
import { addPreview } from './commands/preview';
import { addSimulate } from './commands/simulate';
import type { Terminal } from './Terminal';
import { UnreadableInputError } from './UnreadableInputError';

/** What `paved` exits with. */
export const exitCodes = { ok: 0, failed: 1, unreadable: 2 } as const;

/** Runs a command line and resolves to its exit code; never rejects. */
export async function runPaved(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof UnreadableInputError) {
      terminal.err(`${error.message}\n`);
      return exitCodes.unreadable;
    }
    if (error instanceof CommanderError) {
      // Commander has said already what is wrong, or shown the help asked for.
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.unreadable;
    }
    terminal.err(`${error instanceof Error ? error.stack : error}\n`);
    return exitCodes.failed;
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('paved')
    .description(
      'DevOps or platform engineering? Asks your own Backstage descriptors.',
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  addAssess(program, terminal);
  addPreview(program, terminal);
  addSimulate(program, terminal);
  addInitPolicy(program, terminal);
  return program;
}
