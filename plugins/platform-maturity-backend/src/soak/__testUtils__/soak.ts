import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  canonicalJson,
  createPolicy,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { createRefreshing } from '../../__testUtils__/refreshing';
import { contradictions } from './contradictions';
import { createRandom, type Random } from '../../__testUtils__/random';
import { World } from './World';

/** How a refresh went that was part of a soak. */
export interface Soaked {
  /** The first one is 1. */
  refresh: number;
  outcome: string;
  contradictions: string[];
}

/** So that a replica reads anew what it knows, now and then. */
const readAllEveryMs = 60 * 60_000;

const rules = [policyOf({}), policyOf({ cutoffs: { recordedShare: 0.3 } })];

/**
 * Refreshes again and again while the catalog changes at random, and tells
 * after each where what is stored differs from an assessment from scratch. Any
 * of three replicas refreshes, now and then one that has just been started,
 * and sometimes all of them get another policy. Some entities lag behind the
 * others, as those that are not stitched yet. Every tenth time or so the
 * catalog loses its last page on the way: then everything must stand as
 * before. Hints name some of what changed before a look finds it.
 */
export async function* soak(options: {
  knex: Knex;
  logger: LoggerService;
  seed: number;
  /** About so many entities. */
  entities: number;
  refreshes: number;
}): AsyncGenerator<Soaked> {
  const { knex, logger, seed, entities, refreshes } = options;
  const random = createRandom(seed);
  const world = new World(random, entities);
  const { catalog, clock, startReplica } = createRefreshing(knex, logger, {
    readAllEveryMs,
  });
  catalog.pageSize = 50;
  let inForce = rules[0];
  const start = () => startReplica(inForce.policy, inForce.hash);
  let replicas = [start(), start(), start()];
  /** By reference, what the assessments in the database rest on. */
  let stored = byRef(world.entities());
  let storedUnder = inForce;
  /** The one that knows what the last refresh rested on. */
  let informed: (typeof replicas)[number] | undefined;

  const check = async (refresh: number, outcome: string, wrong: string[]) => ({
    refresh,
    outcome,
    contradictions: [
      ...wrong,
      // In another order: the catalog promises none.
      ...(await contradictions(
        knex,
        random.shuffled([...stored.values()]),
        storedUnder,
      )),
    ],
  });

  for (let index = 1; index <= refreshes; index += 1) {
    const before = byRef(catalog.entities);
    catalog.entities = lagging(before, world.entities(), random);
    catalog.behave();
    const there = byRef(catalog.entities);
    if (random.chance(0.05)) {
      inForce = random.pick(rules);
      replicas = replicas.map(start);
    } else if (random.chance(0.1)) {
      replicas[random.below(replicas.length)] = start();
    }
    const last = informed;
    informed = replicas.find(each => each === last);

    if (index > 1 && random.chance(0.3)) {
      const news = [...there.keys()].filter(
        ref => there.get(ref) !== before.get(ref),
      );
      const refs = news.length > 0 ? news : [...before.keys()];
      catalog.asked.length = 0;
      const replica = random.chance(0.7)
        ? informed ?? random.pick(replicas)
        : random.pick(replicas);
      const outcome = await replica.refreshOnly([
        random.pick(refs),
        random.pick(refs),
      ]);
      if (replica === informed) {
        // What is gone stays until a complete pass misses it.
        for (const ref of catalog.asked) {
          stored = new Map([...stored, ...pick(there, ref)]);
        }
      }
      yield check(index, `${outcome} by a hint`, []);
      clock.now += 1 + random.below(60_000);
    }

    const fails = index > 1 && random.chance(0.1);
    if (fails) {
      catalog.misbehave({
        async *pages(pages) {
          yield* pages.slice(0, -1);
        },
      });
    }
    const replica = random.pick(replicas);
    const outcome = await replica.refresh();
    if (!fails) {
      informed = replica;
      stored = there;
      storedUnder = inForce;
    }
    yield check(
      index,
      outcome,
      fails === (outcome === 'failed') ? [] : [`It ${outcome}`],
    );
    world.change();
    clock.now += 1 + random.below(30 * 60_000);
  }
}

/**
 * Some entities still are as they were, though others know better. What did
 * not change is returned word for word.
 */
function lagging(
  before: ReadonlyMap<string, Entity>,
  entities: Entity[],
  random: Random,
): Entity[] {
  return entities.map(entity => {
    const old = before.get(stringifyEntityRef(entity));
    return old && (told(old) === told(entity) || random.chance(0.1))
      ? old
      : entity;
  });
}

function told({ relations = [], ...entity }: Entity): string {
  const related = relations.map(each => canonicalJson(each)).sort();
  return canonicalJson({ ...entity, related });
}

function byRef(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map(entity => [stringifyEntityRef(entity), entity]));
}

function pick(
  entities: ReadonlyMap<string, Entity>,
  ref: string,
): [string, Entity][] {
  const entity = entities.get(ref);
  return entity ? [[ref, entity]] : [];
}

function policyOf(input: object): { policy: Policy; hash: string } {
  const created = createPolicy(input);
  if (!('policy' in created)) {
    throw new Error('A policy of the soak is wrong');
  }
  return { policy: created.policy, hash: JSON.stringify(input) };
}
