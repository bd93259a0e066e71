import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { emptyPostgres, whereThere } from './__testUtils__/postgres';
import { Readers } from './__testUtils__/Readers';
import { Replica } from './__testUtils__/Replica';

const databases = testDatabases();
const leaseMs = 1_500;
/** For a process to get its turn on a busy machine. */
const slackMs = 5_000;

/** Stops a replica for good in the middle of what it writes. */
async function stopWhileWriting(replica: Replica, knex: Knex): Promise<void> {
  for (;;) {
    await replica.hears('phase');
    if (replica.phase === 'storing') {
      await sleep(30);
      replica.signal('SIGSTOP');
      await sleep(100);
      const { rows } = await knex.raw(
        `select 1 from pg_stat_activity where datname = current_database()
           and state = 'idle in transaction' and pid <> pg_backend_pid()`,
      );
      if (rows.length > 0) {
        return;
      }
      replica.signal('SIGCONT');
    }
  }
}

describe.each(whereThere(databases))('replicas on one %s', () => {
  it('do not wait for one that stands still while it writes', async () => {
    const { knex, connection } = await emptyPostgres(databases);
    await knex.raw('create sequence attempts');
    const [stalled, other] = await Promise.all([
      Replica.start(),
      Replica.start(),
    ]);
    const readers = new Readers(knex);
    try {
      await stalled.connect(connection);
      await other.connect(connection);
      readers.start();
      const refresh = { order: 'refresh', leaseMs, pauseMs: 50 } as const;
      stalled.order(refresh);
      await stopWhileWriting(stalled, knex);
      const before = await readers.read();

      const stoppedAt = performance.now();
      other.order(refresh);
      while ((await readers.read()) === before) {
        expect(performance.now() - stoppedAt).toBeLessThan(leaseMs + slackMs);
        await sleep(50);
      }

      // It wakes up, finds its lease lost, and takes part again.
      const ended = stalled.hears('ended');
      stalled.signal('SIGCONT');
      await ended;
      await other.kill();
      const after = await readers.read();
      while ((await readers.read()) <= after) {
        expect(performance.now() - stoppedAt).toBeLessThan(30_000);
        await sleep(50);
      }
    } finally {
      await Promise.all([stalled.kill(), other.kill()]);
      await readers.stop();
      await knex.destroy();
    }
    expect(readers.violations).toEqual([]);
  }, 60_000);
});
