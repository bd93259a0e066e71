import { appendFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { testDatabases } from '../__testUtils__/databases';
import { killReplicas } from './__testUtils__/killReplicas';
import { emptyPostgres, whereThere } from './__testUtils__/postgres';

// More of them with `node benchmarks/run.mjs replicas`.
const kills = Number(process.env.PAVED_REPLICA_KILLS ?? 6);
const seed = Number(process.env.PAVED_REPLICA_SEED ?? randomInt(2 ** 31));
const leaseMs = 1_500;
/** For a process to get its turn on a busy machine. */
const slackMs = 5_000;

const databases = testDatabases();

// One test for each number of replicas; none without PostgreSQL.
describe.each(whereThere(databases))('replicas on one %s', () => {
  it.each([2, 3])(
    `of which the one that refreshes is killed, of %i (seed ${seed})`,
    async replicas => {
      const { knex, connection } = await emptyPostgres(databases);
      const startedAt = performance.now();
      const outcome = await killReplicas({
        knex,
        connection,
        replicas,
        kills: Math.ceil(kills / 2),
        leaseMs,
        seed: seed + replicas,
      });
      await knex.destroy();
      const seconds = (performance.now() - startedAt) / 1000;
      note({ replicas, seed, leaseMs, seconds, ...outcome });

      expect(outcome.violations).toEqual([]);
      expect(outcome.overlaps).toBe(0);
      expect(outcome.failures).toEqual([]);
      expect(outcome.busy).toBeGreaterThan(0);
      expect(outcome.reads).toBeGreaterThan(0);
      expect(outcome.generations).toBeGreaterThanOrEqual(outcome.stored);
      for (const { takeoverMs } of outcome.kills) {
        expect(takeoverMs).toBeLessThan(leaseMs + slackMs);
      }
    },
    60_000 + kills * 10_000,
  );
});

function note(outcome: object): void {
  const file = process.env.PAVED_REPLICA_RESULTS;
  if (file) {
    appendFileSync(file, `${JSON.stringify(outcome)}\n`);
  }
}
