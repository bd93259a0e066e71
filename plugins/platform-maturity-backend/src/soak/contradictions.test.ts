import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { createRefreshing } from '../__testUtils__/refreshing';
import { contradictions } from './__testUtils__/contradictions';
import { createRandom } from '../__testUtils__/random';
import { World } from './__testUtils__/World';

describe('what a soak checks', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it.each<[string, string, (knex: Knex) => Promise<unknown>]>([
    [
      'an assessment that was not written',
      'assessments: missing',
      knex => knex('assessments').where({ kind: 'System' }).delete(),
    ],
    [
      'a column that tells something else',
      'assessments: stale or orphaned',
      knex => knex('assessments').limit(1).update({ components: 99 }),
    ],
    [
      'a row that nobody deleted',
      'assessment_relations: stale or orphaned',
      knex =>
        knex('assessment_relations').insert({
          ref: 'component:default/gone',
          relation: 'owner',
          target: 'group:default/gone',
        }),
    ],
    [
      'an input of a preview that is gone',
      'preview_inputs: missing',
      knex => knex('preview_inputs').whereLike('ref', 'system:%').delete(),
    ],
    [
      'a gap in the history',
      'snapshots: ',
      knex =>
        knex('snapshots')
          .where({ gone: false })
          .limit(1)
          .update({ until: new Date('2026-03-01T12:30:00.000Z') }),
    ],
  ])('finds %s', async (_, message, spoil) => {
    const knex = await migrated(databases, 'SQLITE_3');
    const world = new World(createRandom(1), 30);
    const { catalog, clock, refresh } = createRefreshing(
      knex,
      mockServices.logger.mock(),
    );
    for (let count = 0; count < 4; count += 1) {
      world.change();
      catalog.entities = world.entities();
      await refresh();
      clock.now += 60 * 60_000;
    }
    expect(await contradictions(knex, catalog.entities)).toEqual([]);
    await spoil(knex);
    expect(await contradictions(knex, catalog.entities)).toContainEqual(
      expect.stringContaining(message),
    );
    await knex.destroy();
  });
});
