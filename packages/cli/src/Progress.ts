import type { Terminal } from './Terminal';

/** Work that is done sooner than this needs no progress, in milliseconds. */
const patience = 500;
const interval = 100;

/** One line that tells a person how far long work is; silent for everybody else. */
export class Progress {
  readonly #terminal: Terminal;
  #next = Date.now() + patience;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  update(work: string, done: number, total: number): void {
    if (!this.#terminal.isInteractive || Date.now() < this.#next) {
      return;
    }
    this.#next = Date.now() + interval;
    this.#shown = true;
    this.#terminal.err(`\r\u001b[K${work} ${done} of ${total}`);
  }

  /** Takes the line away, so that what follows starts on a clean one. */
  end(): void {
    if (this.#shown) {
      this.#terminal.err('\r\u001b[K');
      this.#shown = false;
    }
  }
}
