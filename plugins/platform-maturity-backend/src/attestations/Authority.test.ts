import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { attestPermissions, Authority } from './Authority';

const refOf = (index: number) => `group:default/level-${index}`;

const group = (index: number, ...parents: number[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { namespace: 'default', name: `level-${index}` },
  spec: {},
  relations: parents.map(parent => ({
    type: 'childOf',
    targetRef: refOf(parent),
  })),
});

/** Group 0 is the lowest; each is below the next one. */
const chain = (length: number) =>
  Array.from({ length }, (_, index) =>
    index === length - 1 ? group(index) : group(index, index + 1),
  );

/** Counts what is asked while a member of some groups wants to answer for group 0. */
function setUp(options: {
  /** As the last refresh read them. */
  stored: Entity[];
  /** As the caller may read them now. */
  readable: Entity[];
  memberOf: number;
}) {
  const asked = { catalog: 0, generations: 0, batches: 0 };
  let generation = 'first';
  const catalog = new InMemoryCatalogClient({ entities: options.readable });
  const authority = new Authority({
    auth: mockServices.auth(),
    catalog: {
      getEntitiesByRefs: async request => {
        asked.catalog += 1;
        return catalog.getEntitiesByRefs(request);
      },
    } as Partial<CatalogService> as CatalogService,
    userInfo: mockServices.userInfo({
      ownershipEntityRefs: [refOf(options.memberOf)],
    }),
    entities: {
      generation: async () => {
        asked.generations += 1;
        return { id: generation, checkedAt: new Date(0).toISOString() };
      },
      async *batches() {
        asked.batches += 1;
        yield options.stored.map(entity => ({
          ref: `group:default/${entity.metadata.name}`,
          contentHash: '',
          entity,
        }));
      },
    },
  });
  const [lowest] = options.readable;
  return {
    asked,
    refresh: () => {
      generation = 'second';
    },
    mayAnswer: async () =>
      !(await authority.refusalOf(
        { ref: refOf(0), kind: 'Group', entity: lowest },
        new Set(attestPermissions.map(({ name }) => name)),
        mockCredentials.user(),
      )),
  };
}

describe('members of a group above', () => {
  it.each([2, 3, 10, 50])(
    'are found by one call of the catalog, of %d levels',
    async levels => {
      const all = chain(levels);
      const { asked, mayAnswer } = setUp({
        stored: all,
        readable: all,
        memberOf: levels - 1,
      });
      expect(await mayAnswer()).toBe(true);
      expect(asked).toEqual(
        levels === 2
          ? { catalog: 0, generations: 0, batches: 0 }
          : { catalog: 1, generations: 1, batches: 1 },
      );
    },
  );

  it.each([3, 10])(
    'are told from others by as many calls, of %d levels',
    async levels => {
      const all = chain(levels);
      const { asked, mayAnswer } = setUp({
        stored: all,
        readable: all,
        memberOf: 99,
      });
      expect(await mayAnswer()).toBe(false);
      expect(asked).toEqual({ catalog: 1, generations: 1, batches: 1 });
    },
  );

  it('are found by what was stored, until a refresh finds something new', async () => {
    const all = chain(5);
    const { asked, refresh, mayAnswer } = setUp({
      stored: all,
      readable: all,
      memberOf: 4,
    });
    await mayAnswer();
    await mayAnswer();
    expect(asked).toEqual({ catalog: 2, generations: 2, batches: 1 });
    refresh();
    expect(await mayAnswer()).toBe(true);
    expect(asked.batches).toBe(2);
  });

  it('may not answer where the caller cannot read a group between', async () => {
    const all = chain(5);
    const { mayAnswer } = setUp({
      stored: all,
      readable: all.filter((_, index) => index !== 2),
      memberOf: 4,
    });
    expect(await mayAnswer()).toBe(false);
  });

  it('may answer where only their own group cannot be read', async () => {
    const all = chain(5);
    const { mayAnswer } = setUp({
      stored: all,
      readable: all.slice(0, 4),
      memberOf: 4,
    });
    expect(await mayAnswer()).toBe(true);
  });

  it('may not answer by a relation that the catalog does not have any more', async () => {
    const now = [group(0, 1), group(1, 2), group(2), group(3, 4), group(4)];
    const { mayAnswer } = setUp({
      stored: chain(5),
      readable: now,
      memberOf: 4,
    });
    expect(await mayAnswer()).toBe(false);
  });

  it('are found among several parents, and in circles', async () => {
    const all = [group(0, 1, 2), group(1, 0), group(2, 1, 3), group(3, 3, 4)];
    const { asked, mayAnswer } = setUp({
      stored: all,
      readable: all,
      memberOf: 4,
    });
    expect(await mayAnswer()).toBe(true);
    expect(asked.catalog).toBe(1);
  });
});
