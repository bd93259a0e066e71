import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { createRandom } from '../../__testUtils__/random';
import { Readers } from './Readers';
import { Replica, type Told } from './Replica';

const pauseMs = 50;

/** A kill, and what came after it. */
interface Kill {
  phase: string;
  /** From the kill to the next refresh of another replica. */
  takeoverMs: number;
}

export interface Outcome {
  kills: Kill[];
  /** Refreshes that stored a generation and lived to tell. */
  stored: number;
  /** Attempts that found another replica refreshing. */
  busy: number;
  /** Two replicas that refreshed at the same time. */
  overlaps: number;
  /** Refreshes that ended otherwise than with a generation. */
  failures: string[];
  /** How often everything was read and compared meanwhile. */
  reads: number;
  /** What readers found that must not be. */
  violations: string[];
  /** The generation that is stored in the end. */
  generations: number;
}

/**
 * Lets several replicas refresh at once, and kills again and again the one
 * that does, at any point of what it does. The database may be empty.
 */
export async function killReplicas(options: {
  knex: Knex;
  connection: Knex.PgConnectionConfig;
  replicas: number;
  kills: number;
  leaseMs: number;
  seed: number;
}): Promise<Outcome> {
  const { knex, connection, leaseMs } = options;
  const random = createRandom(options.seed);
  const replicas = new Set<Replica>();
  const readers = new Readers(knex);
  const outcome = { stored: 0, busy: 0, overlaps: 0, failures: [] as string[] };
  const kills: Kill[] = [];
  const broken: unknown[] = [];
  let typicalMs = 500;

  const begun: ((replica: Replica) => void)[] = [];
  /** The replica that begins to refresh next. */
  const nextBegun = () => new Promise<Replica>(resolve => begun.push(resolve));

  function listen(replica: Replica): void {
    let startedAt = 0;
    replica.on('told', (told: Told) => {
      if (told.told === 'phase' && told.phase === 'reading' && !startedAt) {
        startedAt = performance.now();
        begun.splice(0).forEach(resolve => resolve(replica));
      } else if (told.told === 'failed') {
        broken.push(told.error);
      } else if (told.told === 'ended') {
        if (told.result === 'busy') {
          outcome.busy += 1;
          return;
        }
        if (told.result === 'changed') {
          outcome.stored += 1;
          const tookMs = performance.now() - startedAt;
          typicalMs = typicalMs * 0.8 + tookMs * 0.2;
        } else {
          outcome.failures.push(`${told.result}: ${told.error}`);
        }
        outcome.overlaps += told.overlapped ? 1 : 0;
        startedAt = 0;
      }
    });
  }

  async function startOne(): Promise<void> {
    const replica = await Replica.start();
    replicas.add(replica);
    listen(replica);
    await replica.connect(connection);
    replica.order({ order: 'refresh', leaseMs, pauseMs });
  }

  async function killOne(): Promise<Kill> {
    for (;;) {
      const victim = await nextBegun();
      // Sometimes later than its end: between two refreshes nobody is killed.
      await sleep(random.next() * typicalMs * 1.1);
      const { phase } = victim;
      if (phase) {
        await victim.kill();
        replicas.delete(victim);
        const killedAt = performance.now();
        await nextBegun();
        return { phase, takeoverMs: performance.now() - killedAt };
      }
    }
  }

  try {
    await knex.raw('create sequence attempts');
    await Promise.all(Array.from({ length: options.replicas }, startOne));
    readers.start();
    let restarted: Promise<unknown> = Promise.resolve();
    while (kills.length < options.kills && broken.length === 0) {
      kills.push(await killOne());
      await restarted;
      restarted = startOne().catch(error => broken.push(error));
    }
    await restarted;
    // What the last kill interrupted has to be made good by another one.
    const before = await readers.read();
    while ((await readers.read()) <= before + 1 && broken.length === 0) {
      await sleep(pauseMs);
    }
  } finally {
    await Promise.all([...replicas].map(replica => replica.kill()));
    await readers.stop();
  }
  if (broken.length > 0) {
    throw new Error(`Replicas failed: ${broken.join('; ')}`);
  }
  return {
    ...outcome,
    kills,
    reads: readers.reads,
    violations: readers.violations,
    generations: await readers.read(),
  };
}
