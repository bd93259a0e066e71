import { setTimeout as sleep } from 'node:timers/promises';
import { stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import { readGeneration, readList } from './readGeneration';

/** Between two looks of the same reader. */
const pauseMs = 20;

/** Readers that go on while others write, and note what must not be. */
export class Readers {
  readonly violations: string[] = [];
  reads: number = 0;
  readonly #knex: Knex;
  #stopped = false;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  start(): void {
    this.#reading = Promise.all([
      this.#again(readGeneration),
      this.#again(readList),
    ]);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reading;
  }

  /** Everything, once; the number of the generation, 0 where there is none. */
  async read(): Promise<number> {
    return (await readGeneration(this.#knex))?.number ?? 0;
  }

  async #again(read: typeof readList): Promise<void> {
    let latest = 0;
    while (!this.#stopped) {
      try {
        const number = (await read(this.#knex))?.number ?? 0;
        if (number < latest) {
          throw new Error(`Back from generation ${latest} to ${number}`);
        }
        latest = number;
        this.reads += 1;
      } catch (error) {
        this.violations.push(stringifyError(error));
      }
      await sleep(pauseMs);
    }
  }
}
