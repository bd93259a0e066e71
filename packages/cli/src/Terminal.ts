import { text } from 'node:stream/consumers';

/** What the commands know of the world beside files; tests bring their own. */
export interface Terminal {
  /** Results go here. */
  out(chunk: string): void;
  /** What is not a result: problems, notes and progress. */
  err(chunk: string): void;
  /** Whether a person watches {@link Terminal.err}. */
  isInteractive: boolean;
  readStdin(): Promise<string>;
}

/** The terminal of the running process. */
export const processTerminal: Terminal = {
  out: chunk => {
    process.stdout.write(chunk);
  },
  err: chunk => {
    process.stderr.write(chunk);
  },
  isInteractive: process.stderr.isTTY === true,
  readStdin: () => text(process.stdin),
};
