import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { createRefreshing } from '../../__testUtils__/refreshing';
import { contradictions } from './contradictions';
import { createRandom } from './random';
import { World } from './World';

/** How a refresh went that was part of a soak. */
export interface Soaked {
  /** The first one is 1. */
  refresh: number;
  outcome: string;
  contradictions: string[];
}

/**
 * Refreshes again and again while the catalog changes at random, and tells
 * after each where what is stored differs from an assessment from scratch. Every
 * tenth time or so the catalog loses its last page on the way: then everything
 * must stand as before.
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
  const { catalog, clock, refresh } = createRefreshing(knex, logger);
  catalog.pageSize = 50;
  let stored = world.entities();
  for (let index = 1; index <= refreshes; index += 1) {
    catalog.entities = world.entities();
    const fails = index > 1 && random.chance(0.1);
    catalog.misbehave(
      fails
        ? {
            async *pages(pages) {
              yield* pages.slice(0, -1);
            },
          }
        : {},
    );
    const outcome = await refresh();
    stored = fails ? stored : catalog.entities;
    yield {
      refresh: index,
      outcome,
      contradictions: [
        ...(fails === (outcome === 'failed') ? [] : [`It ${outcome}`]),
        // In another order: the catalog promises none.
        ...(await contradictions(knex, random.shuffled(stored))),
      ],
    };
    world.change();
    clock.now += 1 + random.below(30 * 60_000);
  }
}
