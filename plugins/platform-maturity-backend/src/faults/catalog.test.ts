import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { component } from '../__testUtils__/assessments';
import { migrated } from '../__testUtils__/databases';
import { createRig, type Rig } from './__testUtils__/createRig';
import { inOrder, type CatalogFault } from '../__testUtils__/FaultyCatalog';

const never = () => new Promise<never>(() => {});
const reset = () => {
  throw new Error('connection reset');
};

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const tookAway = 'component:default/f';

/** Faults that a refresh must not take for a catalog that lost entities. */
const faults: [string, CatalogFault, string][] = [
  ['cannot be counted', { count: async () => reset() }, 'connection reset'],
  [
    'loses its last page and cannot be counted again',
    {
      count: async (index, count) => (index > 0 ? reset() : count),
      pages: withoutTheLast,
    },
    'connection reset',
  ],
  [
    'fails before its first page',
    {
      async *pages() {
        reset();
      },
    },
    'connection reset',
  ],
  [
    'fails halfway',
    {
      async *pages([first]) {
        yield first;
        reset();
      },
    },
    'connection reset',
  ],
  [
    'ends halfway without a word',
    {
      async *pages([first]) {
        yield first;
      },
    },
    'The catalog returned 2 of 5 entities',
  ],
  [
    'returns a page twice in place of another',
    {
      async *pages([first, second]) {
        yield first;
        yield second;
        yield first;
      },
    },
    'The catalog returned 4 of 5 entities',
  ],
  [
    'counts entities and returns none',
    { async *pages() {} },
    'The catalog returned 0 of 5 entities',
  ],
  [
    'is suddenly empty',
    { count: async () => 0, async *pages() {} },
    'The catalog has no entities, where there were assessments of 7; they are kept',
  ],
  [
    'is emptied while it is read',
    {
      count: async (index, count) => (index > 0 ? 0 : count),
      async *pages([first]) {
        yield first;
      },
    },
    'The catalog returned 2 entities of 5 before and 0 after that',
  ],
  [
    'is being filled from nothing',
    {
      count: async (index, count) => (index > 0 ? count : 0),
      async *pages([first]) {
        yield first;
      },
    },
    'The catalog returned 2 entities of 0 before and 5 after that',
  ],
];

/** Faults that outlive the timeout of a refresh. */
const hangs: [string, CatalogFault][] = [
  ['never answers', { count: never }],
  ['never returns a page', { pages: () => hanging([]) }],
  ['hangs halfway', { pages: ([first]) => hanging([first]) }],
  [
    'loses its last page and hangs when it is counted again',
    {
      count: async (index, count) => (index > 0 ? never() : count),
      pages: withoutTheLast,
    },
  ],
  [
    'is slower than that',
    {
      async *pages(pages) {
        for (const page of pages) {
          await new Promise(done => setTimeout(done, 200));
          yield page;
        }
      },
    },
  ],
];

async function* withoutTheLast(pages: Entity[][]): AsyncIterable<Entity[]> {
  yield* pages.slice(0, -1);
}

async function* hanging(pages: Entity[][]): AsyncIterable<Entity[]> {
  yield* pages;
  yield await never();
}

/** What goes wrong only where entities are asked for by their references. */
const faultsOfLooks: [string, CatalogFault, string][] = [
  ['does not say what changed', { byRefs: reset }, 'connection reset'],
  [
    'is suddenly empty at a look',
    { count: async () => 0, async *pages() {} },
    'The catalog has no entities, where there were assessments of 7; they are kept',
  ],
];

describe.each([
  ['reads all of it', false],
  ['looks at its etags', true],
])('a refresh of a catalog that misbehaves, which %s', (_how, etags) => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let rig: Rig;
  let before: Awaited<ReturnType<Rig['served']>>;
  let confirmedAt: string;

  beforeEach(async () => {
    knex = await migrated(databases, 'SQLITE_3');
    rig = createRig(knex, { etags });
    rig.catalog.entities = names.map(name => component(name));
    await rig.refresh();
    before = await rig.served();
    confirmedAt = new Date(rig.clock.now).toISOString();
    // Something is different, so that a refresh would have something to write.
    rig.catalog.entities = names
      .slice(0, -1)
      .map(name => component(name, 'Of another title'));
    rig.clock.now += 60_000;
  });
  afterEach(() => knex.destroy());

  /** What is served is what was, with the time that it was confirmed at. */
  async function expectLastGoodState(error: string) {
    expect(before).toHaveLength(7);
    expect(await rig.served()).toEqual(before);
    expect(before[0]).toMatchObject({ checkedAt: confirmedAt });
    expect(await rig.store.state()).toMatchObject({
      running: false,
      lastSuccessAt: confirmedAt,
      lastRun: {
        outcome: 'failed',
        error: expect.stringContaining(error),
        changed: 0,
        removed: 0,
      },
    });
  }

  async function expectRecovery() {
    rig.catalog.behave();
    rig.clock.now += 60_000;
    expect(await rig.refresh()).toBe('changed');
    const refs = (await rig.served()).map(shown => shown?.subject.ref);
    expect(refs).toHaveLength(6);
    expect(refs).not.toContain(tookAway);
    const state = await rig.store.state();
    expect(state).toMatchObject({
      lastSuccessAt: new Date(rig.clock.now).toISOString(),
      lastRun: { outcome: 'succeeded', removed: 1 },
    });
    expect(state.lastRun).not.toHaveProperty('error');
  }

  it.each([...faults, ...(etags ? faultsOfLooks : [])])(
    'keeps the last good state when it %s, and recovers',
    async (_, fault, error) => {
      rig.catalog.misbehave(fault);
      expect(await rig.refresh()).toBe('failed');
      await expectLastGoodState(error);
      expect(rig.complaints()).toEqual([
        expect.stringMatching(
          /^error: Refresh failed: .*the next one tries again; .* see docs\/operations\.md/,
        ),
      ]);
      expect(rig.complaints()[0]).toContain(error);
      await expectRecovery();
      expect(rig.complaints()).toHaveLength(1);
    },
  );

  it.each([
    ...hangs,
    ...(etags
      ? [
          ['never says what changed', { byRefs: never }] satisfies [
            string,
            CatalogFault,
          ],
        ]
      : []),
  ])(
    'ends when its time is up and the catalog %s, and recovers',
    async (_, fault) => {
      rig.catalog.misbehave(fault);
      expect(await rig.refresh(AbortSignal.timeout(100))).toBe('failed');
      await expectLastGoodState('It was stopped before it was complete');
      expect(rig.complaints()).toEqual([
        expect.stringMatching(
          /^warn: Refresh was stopped .* Nothing was written; the next one starts on schedule/,
        ),
      ]);
      await expectRecovery();
    },
  );

  it.each<[string, CatalogFault]>([
    [
      'is slow',
      {
        async *pages(pages) {
          for (const page of pages) {
            await new Promise(done => setTimeout(done, 30));
            yield page;
          }
        },
      },
    ],
    [
      'returns every entity twice',
      { pages: pages => inOrder([...pages, ...pages]) },
    ],
  ])('bears one that %s', async (_, fault) => {
    rig.catalog.misbehave(fault);
    expect(await rig.refresh()).toBe('changed');
    expect(await rig.served()).toHaveLength(6);
    expect(rig.complaints()).toEqual([]);
    rig.catalog.behave();
    expect(await rig.refresh()).toBe('unchanged');
  });

  it('takes what came last of an entity that changed between two pages', async () => {
    rig.catalog.misbehave({
      async *pages(pages) {
        yield* pages;
        rig.catalog.entities = [
          component('a', 'The newest'),
          ...rig.catalog.entities.slice(1),
        ];
        yield* etags ? [] : [[component('a', 'The newest')]];
      },
    });
    await rig.refresh();
    const [first] = await rig.served();
    expect(first?.subject).toMatchObject({
      ref: 'component:default/a',
      title: 'The newest',
    });
  });
});
