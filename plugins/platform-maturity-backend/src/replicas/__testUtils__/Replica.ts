import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { resolve } from 'node:path';
import type { Knex } from 'knex';
import type { RefreshPhase } from '../../schedule/RefreshStore';
import type { RefreshResult } from '../../schedule/Refresher';

/** What a replica is told to do. */
export type Order =
  | { order: 'connect'; connection: Knex.PgConnectionConfig }
  /** Again and again, with so many milliseconds between. */
  | { order: 'refresh'; leaseMs: number; pauseMs: number };

/** What a replica tells. */
export type Told =
  | { told: 'started' | 'connected' }
  | { told: 'phase'; phase: RefreshPhase }
  | {
      told: 'ended';
      result: RefreshResult;
      /** Another replica was refreshing at the same time. */
      overlapped: boolean;
      /** The last thing that went wrong. */
      error?: string;
    }
  | { told: 'failed'; error: string };

/** A replica of the backend in a process of its own, seen from its parent. */
export class Replica extends EventEmitter<{
  told: [Told];
  exit: [];
}> {
  readonly #process: ChildProcess;
  #phase: RefreshPhase | undefined;

  static async start(): Promise<Replica> {
    const replica = new Replica(
      fork(resolve(__dirname, 'replicaProcess.ts'), {
        // TypeScript as the start of a backend loads it.
        execArgv: [
          '--require',
          require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        ],
        stdio: 'inherit',
      }),
    );
    await replica.hears('started');
    return replica;
  }

  private constructor(child: ChildProcess) {
    super();
    this.setMaxListeners(0);
    this.#process = child;
    child.on('message', (message: Told | { type: string }) => {
      // The loader of TypeScript tells the files that it loads.
      if ('told' in message) {
        this.#hear(message);
      }
    });
    child.once('exit', () => this.emit('exit'));
  }

  /** What the refresh is doing that runs; `undefined` when none does. */
  get phase(): RefreshPhase | undefined {
    return this.#phase;
  }

  order(order: Order): void {
    this.#process.send(order);
  }

  /** Resolves when it is told next; rejects when the replica failed or ended. */
  hears(told: Told['told']): Promise<void> {
    return new Promise((done, fail) => {
      const listen = (heard: Told) => {
        if (heard.told === told) {
          this.off('told', listen);
          done();
        } else if (heard.told === 'failed') {
          this.off('told', listen);
          fail(new Error(`The replica failed: ${heard.error}`));
        }
      };
      this.on('told', listen);
      this.once('exit', () => fail(new Error(`Ended before "${told}"`)));
    });
  }

  async connect(connection: Knex.PgConnectionConfig): Promise<void> {
    this.order({ order: 'connect', connection });
    await this.hears('connected');
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.kill(signal);
  }

  /** Ends it without a chance to put anything in order. */
  async kill(): Promise<void> {
    if (this.#process.exitCode === null && !this.#process.signalCode) {
      const ended = once(this.#process, 'exit');
      this.#process.kill('SIGKILL');
      await ended;
    }
  }

  #hear(heard: Told): void {
    if (heard.told === 'phase') {
      this.#phase = heard.phase;
    } else if (heard.told === 'ended') {
      this.#phase = undefined;
    }
    this.emit('told', heard);
  }
}
