import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import {
  assessCatalog,
  defaultPolicy,
  nothingReported,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { component, policyHash } from '../__testUtils__/assessments';
import { testDatabases } from '../__testUtils__/databases';
import { connect, migrationsDirectory } from '../database/connect';
import { KnownCatalog } from '../catalog/KnownCatalog';
import { DatabaseAssessmentStore } from '../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { Refresher } from '../schedule/Refresher';
import {
  initialMigration,
  initialVersion,
} from './__testUtils__/initialVersion';

jest.setTimeout(60_000);

const directory = migrationsDirectory;
const entities = Array.from({ length: 40 }, (_, index) =>
  component(`c-${index}`),
);
const assessments = [...assessCatalog(entities, defaultPolicy).assessments()];
const refs = assessments.map(({ subject }) => subject.ref).sort();
const [{ subject }] = assessments;

/** Reads as the first version does, without a pause; returns how often. */
function readInBackground(knex: Knex) {
  let stopped = false;
  const again = async (read: () => Promise<void>) => {
    let reads = 0;
    while (!stopped) {
      await read();
      reads += 1;
      await sleep(1);
    }
    return reads;
  };
  const reading = Promise.all([
    again(async () => {
      expect((await initialVersion.list(knex)).sort()).toEqual(refs);
    }),
    again(async () => {
      const found = await initialVersion.get(knex, subject.ref);
      expect(found).toMatchObject({ subject });
    }),
  ]);
  // Whoever stops them is told.
  reading.catch(() => {});
  return {
    stop: async () => {
      stopped = true;
      return Math.min(...(await reading));
    },
  };
}

describe('replicas that are updated one by one', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;

    beforeEach(async () => {
      knex = await databases.init(engine);
      await knex.migrate.up({ directory, name: initialMigration });
      await initialVersion.refresh(knex, assessments, policyHash);
    });
    afterEach(() => knex.destroy());

    it('read on while another one migrates, up and down', async () => {
      const [, pending]: { file: string }[][] = await knex.migrate.list({
        directory,
      });
      expect(pending.length).toBeGreaterThan(0);
      for (const { file } of pending) {
        const readers = readInBackground(knex);
        const [, done] = await knex.migrate.up({ directory, name: file });
        expect(done).toEqual([file]);
        expect(await readers.stop()).toBeGreaterThan(0);
      }
      for (const { file } of [...pending].reverse()) {
        const readers = readInBackground(knex);
        await knex.migrate.down({ directory, name: file } as never);
        expect(await readers.stop()).toBeGreaterThan(0);
      }
      const readers = readInBackground(knex);
      await connect({ getClient: async () => knex });
      expect(await readers.stop()).toBeGreaterThan(0);
    });

    it('refresh on, and what they leave out is made good', async () => {
      await connect({ getClient: async () => knex });
      await initialVersion.refresh(knex, assessments, policyHash);
      const search = async () => {
        const found = await new DatabaseAssessmentStore(knex).list({
          filter: { search: 'c-7' },
          orderField: 'name',
          order: 'asc',
          skip: 0,
          limit: 10,
        });
        return found.map(({ position }) => position.ref);
      };
      expect(await search()).toEqual([]);

      const refresher = new Refresher({
        catalog: new KnownCatalog({
          reader: { read: async () => entities } as never,
          readAllEveryMs: 60_000,
        }),
        awaiter: { settle: async () => entities.length } as never,
        store: new DatabaseRefreshStore(knex),
        reported: { read: async () => nothingReported },
        reports: { prune: async () => {} },
        policy: defaultPolicy,
        policyHash,
        logger: mockServices.logger.mock(),
      });
      const { signal } = new AbortController();
      expect(await refresher.refresh(signal)).toBe('changed');
      expect(await search()).toEqual(['component:default/c-7']);
      expect(await refresher.refresh(signal)).toBe('unchanged');
    });
  });
});
