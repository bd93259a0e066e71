import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { migrated } from '../__testUtils__/databases';
import { createRig, type Rig } from './__testUtils__/createRig';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a look at a catalog', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let rig: Rig;

  beforeEach(async () => {
    knex = await migrated(databases, 'SQLITE_3');
    rig = createRig(knex);
    rig.catalog.entities = names.map(name => component(name));
    await rig.refresh();
    rig.clock.now += 60_000;
  });
  afterEach(() => knex.destroy());

  const written = async () => ({
    assessments: await knex('assessments').orderBy('ref'),
    inputs: await knex('preview_inputs').orderBy('ref'),
    entities: await knex('stored_entities').orderBy('ref'),
    views: await knex('organization_views').orderBy('root'),
    snapshots: await knex('snapshots'),
    days: await knex('daily_standings'),
  });
  const titled = (title: string) =>
    names.map(name => component(name, name === 'c' ? title : undefined));

  it('writes nothing but that it was, where nothing changed', async () => {
    const before = await written();
    const { lastRun } = await rig.store.state();
    expect(await rig.refresh()).toBe('unchanged');
    expect(rig.catalog.readings).toBe(1);
    expect(rig.catalog.asked).toEqual([]);
    expect(await written()).toEqual(before);
    expect((await rig.store.state()).lastRun).toMatchObject({
      outcome: 'succeeded',
      entities: 6,
      assessed: lastRun?.assessed,
      changed: 0,
      removed: 0,
      problems: lastRun?.problems,
    });
  });

  it('reads and writes no more than what changed', async () => {
    rig.catalog.entities = titled('Cart');
    const before = await written();
    expect(await rig.refresh()).toBe('changed');
    expect(rig.catalog.asked).toEqual(['component:default/c']);
    const after = await written();
    const changed = after.assessments.filter(
      (row, index) => row.assessed_at !== before.assessments[index].assessed_at,
    );
    expect(changed.map(({ ref }) => ref)).toEqual(['component:default/c']);
  });

  it('keeps for every subject what others did to the organization', async () => {
    rig.catalog.entities = [
      ...names.map(name => component(name)),
      component('g'),
    ];
    await rig.refresh();
    const [first] = await rig.served();
    expect(first?.practices.ciCd.recording?.of).toBe(7);
    const row = await knex('assessments').where({ ref: first?.subject.ref });
    expect(JSON.parse(row[0].assessment).practices.ciCd.recording.of).toBe(6);
  });

  it('reads anew after the time of the configuration', async () => {
    rig.clock.now += 12 * 60 * 60_000;
    expect(await rig.refresh()).toBe('unchanged');
    expect(rig.catalog.readings).toBe(2);
  });

  it('finds when it reads anew what no etag told', async () => {
    rig.catalog.misbehave({
      async *pages(pages) {
        for (const page of pages) {
          yield page.map(entity => ({
            ...entity,
            metadata: { ...entity.metadata, title: 'Cart' },
          }));
        }
      },
    });
    expect(await rig.refresh()).toBe('unchanged');
    rig.clock.now += 12 * 60 * 60_000;
    expect(await rig.refresh()).toBe('changed');
    expect((await rig.served())[0]?.subject.title).toBe('Cart');
    rig.clock.now += 12 * 60 * 60_000;
    expect(await rig.refresh()).toBe('unchanged');
  });

  it.each(['assessments', 'stored_entities'])(
    'writes again when it reads anew what is missing among %s',
    async table => {
      const before = await knex(table).orderBy('ref').select('ref');
      await knex(table).where({ ref: 'component:default/c' }).delete();
      expect(await rig.refresh()).toBe('unchanged');
      rig.clock.now += 12 * 60 * 60_000;
      await rig.refresh();
      expect(await knex(table).orderBy('ref').select('ref')).toEqual(before);
    },
  );

  it('keeps what it knew of an entity that is gone when it is asked for', async () => {
    rig.catalog.entities = titled('Cart');
    rig.catalog.misbehave({
      byRefs: async items => items.map(() => undefined),
    });
    expect(await rig.refresh()).toBe('unchanged');
    expect(await rig.served()).toHaveLength(7);
    rig.catalog.behave();
    expect(await rig.refresh()).toBe('changed');
  });

  it('is of no use to a replica that has read nothing, which reads all', async () => {
    const other = rig.startReplica();
    expect(await other.refreshOnly(['component:default/c'])).toBe('uninformed');
    expect(await other.refresh()).toBe('unchanged');
    expect(rig.catalog.readings).toBe(2);
  });

  it('takes nothing for unchanged that another replica wrote', async () => {
    const other = rig.startReplica();
    await other.refresh();
    rig.catalog.entities = titled('Cart');
    await other.refresh();
    rig.catalog.entities = names.map(name => component(name));
    // To this one, everything is as it was when it last looked.
    expect(await rig.refreshOnly(['component:default/c'])).toBe('unchanged');
    expect(await rig.refresh()).toBe('changed');
    expect((await rig.served()).map(each => each?.subject.title)).toEqual(
      names.map(() => undefined).concat(undefined),
    );
  });

  it('acts on a hint only where it knows what is stored', async () => {
    const other = rig.startReplica();
    await other.refresh();
    rig.catalog.entities = titled('Cart');
    expect(await rig.refreshOnly(['component:default/c'])).toBe('changed');
    expect((await rig.served())[2]?.subject.title).toBe('Cart');
    rig.catalog.entities = titled('Till');
    expect(await other.refreshOnly(['component:default/c'])).toBe('uninformed');
    expect((await rig.served())[2]?.subject.title).toBe('Cart');
  });

  it('believes no basis of a version that does not know of it', async () => {
    await knex('refresh_state').update({
      last_success_at: new Date(rig.clock.now),
    });
    await knex('assessments').where({ ref: 'component:default/c' }).delete();
    expect(await rig.refresh()).toBe('changed');
    expect(await rig.served()).toHaveLength(7);
  });

  it('leaves everything as it was where writing fails, and makes good', async () => {
    rig.catalog.entities = titled('Cart');
    const before = await written();
    await knex.schema.renameTable('policies', 'hidden');
    expect(await rig.refresh()).toBe('failed');
    await knex.schema.renameTable('hidden', 'policies');
    expect(await written()).toEqual(before);
    expect(await rig.refresh()).toBe('changed');
    expect((await rig.served())[2]?.subject.title).toBe('Cart');
  });
});
