import type { AuthService } from '@backstage/backend-plugin-api';
import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { itemsUntilAborted, untilAborted } from './untilAborted';

const pageSize = 500;

/**
 * Locations only say where other entities come from. A catalog that holds
 * nothing else has not read them yet.
 */
const allButLocations: QueryEntitiesInitialRequest['query'] = {
  $not: { kind: 'Location' },
};

/**
 * Reads the catalog with the plugin's own credentials. A catalog that never
 * answers is waited for no longer than until the signal aborts: the scheduler
 * starts no other refresh in this process before this one has ended.
 */
export class CatalogReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #fields: string[];

  /** `fields` is the projection that the rules need. */
  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    fields: string[];
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#fields = options.fields;
  }

  /** How many entities there are, locations aside. */
  async count(signal: AbortSignal): Promise<number> {
    return this.#count(allButLocations, signal);
  }

  /**
   * All entities, locations aside, or those of the given kinds. Throws rather
   * than return a part of them: what is missing would be taken for deleted.
   */
  async read(signal: AbortSignal, kinds?: string[]): Promise<Entity[]> {
    const query = kinds ? { kind: { $in: kinds } } : allButLocations;
    const before = await this.#count(query, signal);
    const entities = new Map<string, Entity>();
    const pages = this.#catalog.streamEntities(
      { query, fields: this.#fields, pageSize },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for await (const page of itemsUntilAborted(pages, signal)) {
      for (const entity of page) {
        // An entity may be seen twice when the catalog changes between pages.
        entities.set(stringifyEntityRef(entity), entity);
      }
    }
    const after = await this.#count(query, signal);
    const expected = Math.min(before, after);
    if (entities.size < expected) {
      throw new ServiceUnavailableError(
        `The catalog returned ${entities.size} of ${expected} entities`,
      );
    }
    if (expected === 0 && entities.size > 0) {
      // It is being emptied or filled, and what was read is some of it.
      throw new ServiceUnavailableError(
        `The catalog returned ${entities.size} entities of ${before} before and ${after} after that`,
      );
    }
    return [...entities.values()];
  }

  async #count(
    query: typeof allButLocations,
    signal: AbortSignal,
  ): Promise<number> {
    const counting = this.#catalog.queryEntities(
      { query, limit: 0 },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const { totalItems } = await untilAborted(counting, signal);
    return totalItems;
  }
}
