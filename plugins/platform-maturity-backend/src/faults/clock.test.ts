import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type { SnapshotRow } from '../database/historyRows';
import { toIso } from '../database/rows';
import { createRig, type Rig } from './__testUtils__/createRig';

const hourMs = 60 * 60 * 1000;

describe('a clock that is put back', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let rig: Rig;

    beforeEach(async () => {
      knex = await migrated(databases, engine);
      rig = createRig(knex);
      rig.catalog.entities = [component('a')];
    });
    afterEach(() => knex.destroy());

    it('keeps nobody waiting for a run that was killed before', async () => {
      await rig.store.begin();
      rig.clock.now -= hourMs;
      expect(await rig.store.state()).toEqual({ running: false });
      expect(await rig.refresh()).toBe('changed');
    });

    it('keeps no request waiting that was made before', async () => {
      await rig.store.request();
      rig.clock.now -= hourMs;
      expect(await rig.store.state()).toEqual({ running: false });
    });

    it('bears one that goes back a little while a run goes on', async () => {
      await rig.store.begin();
      rig.clock.now -= 30_000;
      expect(await rig.store.state()).toMatchObject({ running: true });
      expect(await rig.refresh()).toBe('busy');
    });

    it('tells no run that ended before it began', async () => {
      rig.catalog.misbehave({
        count: async (_, count) => {
          rig.clock.now -= hourMs / 10;
          return count;
        },
      });
      expect(await rig.refresh()).toBe('changed');
      expect((await rig.store.state()).lastRun).toMatchObject({
        outcome: 'succeeded',
        durationMs: 0,
      });
    });

    it('goes on with what was stored before, and when', async () => {
      await rig.refresh();
      const stored = await rig.served();
      rig.clock.now -= hourMs;
      expect(await rig.refresh()).toBe('unchanged');
      const now = new Date(rig.clock.now).toISOString();
      expect(await rig.served()).toEqual(
        stored.map(each => ({ ...each, checkedAt: now })),
      );
    });

    it('leaves no gap in the history, and none that ends before it begins', async () => {
      const one = component('a');
      const other = component('a');
      other.metadata.annotations = {
        'pagerduty.com/integration-key': 'k',
        'sonarqube.org/project-key': 'k',
      };
      for (const [index, entity] of [one, other, one, other].entries()) {
        rig.catalog.entities = [entity];
        expect(await rig.refresh()).toBe('changed');
        rig.clock.now += index === 1 ? -2 * hourMs : hourMs / 4;
      }
      const rows = await knex<SnapshotRow>('snapshots')
        .where({ ref: 'component:default/a' })
        .orderBy('id');
      expect(rows).toHaveLength(3);
      const began = rows.map(({ since }) => toIso(since));
      const ended = rows.map(({ until }) => toIso(until));
      expect(began.slice(1)).toEqual(ended.slice(0, -1));
      expect(ended).toEqual(
        rows.map((_, index) => [began[index], ended[index]].sort()[1]),
      );
    });
  });
});
