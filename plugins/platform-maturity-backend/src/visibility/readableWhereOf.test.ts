import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseEntityStore } from '../database/DatabaseEntityStore';
import { writeEntities } from '../database/writeEntities';
import { Turns } from '../schedule/Turns';
import {
  condition,
  criteria,
  entities,
  holds,
  toEntity,
  type Conditions,
} from './__testUtils__/conditions';
import { changedEntities } from './changedEntities';
import { readableWhereOf } from './readableWhereOf';

jest.setTimeout(120_000);

const { signal } = new AbortController();

describe('the conditions of the catalog, in SQL', () => {
  const databases = testDatabases();

  const store = async (knex: Knex, all: Entity[]) => {
    const changes = await changedEntities(all, new Map(), {
      turns: new Turns(signal),
    });
    await knex.transaction(async tx => {
      await tx('stored_entities').delete();
      await writeEntities(tx, changes);
    });
  };

  const readable = async (knex: Knex, conditions: Conditions) => {
    const found: string[] = [];
    const where = readableWhereOf(conditions)!;
    for await (const batch of new DatabaseEntityStore(knex).batches(where)) {
      found.push(...batch.map(({ entity }) => entity.metadata.name));
    }
    return found;
  };

  it.each(databases.eachSupportedId())(
    'find what the catalog shows: %s',
    async engine => {
      const knex = await migrated(databases, engine);
      await fc.assert(
        fc.asyncProperty(
          fc.array(entities, { minLength: 1, maxLength: 8 }),
          fc.array(criteria, { minLength: 1, maxLength: 5 }),
          async (made, several) => {
            const all = made.map(toEntity);
            await store(knex, all);
            for (const conditions of several) {
              expect((await readable(knex, conditions)).sort()).toEqual(
                all
                  .filter(entity => holds(conditions, entity))
                  .map(({ metadata }) => metadata.name)
                  .sort(),
              );
            }
          },
        ),
        { numRuns: 100 },
      );
      await knex.destroy();
    },
  );

  it.each<[string, Conditions]>([
    ['a rule of a module', condition('IS_IN_MY_REGION', { region: 'eu' })],
    [
      'another resource',
      { ...condition('HAS_LABEL', { label: 'a' }), resourceType: 'x' },
    ],
    [
      'a value that is too long',
      condition('HAS_SPEC', { key: 'type', value: 'x'.repeat(300) }),
    ],
    ['a field that is not kept', condition('HAS_SPEC', { key: 'system' })],
    ['metadata that is not kept', condition('HAS_METADATA', { key: 'uid' })],
    [
      'one such beside others',
      {
        anyOf: [
          condition('IS_ENTITY_KIND', { kinds: ['Component'] }),
          { not: condition('HAS_SPEC', { key: 'system' }) },
        ],
      },
    ],
  ])('leave to the catalog: %s', (_, conditions) => {
    expect(readableWhereOf(conditions)).toBeUndefined();
  });
});
