import type { AuthService } from '@backstage/backend-plugin-api';
import type {
  QueryEntitiesInitialRequest,
  QueryEntitiesResponse,
} from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import isEqual from 'fast-deep-equal';
import { chunks } from '../database/chunks';
import { SharedStrings } from './SharedStrings';
import { untilAborted } from './untilAborted';

const pageSize = 500;
/** Of entities without anything but what tells whether they changed. */
const etagPageSize = 1_000;
/** What is asked for by its reference, in one request. */
const refBatch = 200;

/** Enough to tell an entity and whether it changed. */
const etagFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.etag',
];

/**
 * Locations only say where other entities come from. A catalog that holds
 * nothing else has not read them yet.
 */
const allButLocations: QueryEntitiesInitialRequest['query'] = {
  $not: { kind: 'Location' },
};

/** What a page is to hold. */
interface PageOptions {
  fields: string[];
  limit: number;
  signal: AbortSignal;
}

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
   * than return a part of them: what is missing would be taken for deleted. In
   * place of those that are word for word as they are known, the known objects
   * are returned, so that nobody has to hold or look through them twice.
   */
  async read(
    signal: AbortSignal,
    options: { kinds?: string[]; known?: ReadonlyMap<string, Entity> } = {},
  ): Promise<Entity[]> {
    const { kinds, known } = options;
    const pages = { fields: this.#fields, limit: pageSize, kinds, signal };
    const entities = new Map<string, Entity>();
    const strings = new SharedStrings();
    await this.#pass(pages, entity => {
      const ref = stringifyEntityRef(entity);
      const before = known?.get(ref);
      // An entity may be seen twice when the catalog changes between pages.
      return entities.set(
        ref,
        before && isEqual(before, entity) ? before : strings.in(entity),
      );
    });
    return [...entities.values()];
  }

  /**
   * The etags of all entities by reference, locations aside: they differ where
   * anything does that an entity says or that is said of it. Throws rather than
   * return a part of them.
   */
  async readEtags(
    signal: AbortSignal,
    refOf: (entity: Entity) => string = stringifyEntityRef,
  ): Promise<Map<string, string | undefined>> {
    const etags = new Map<string, string | undefined>();
    await this.#pass(
      { fields: etagFields, limit: etagPageSize, signal },
      entity => etags.set(refOf(entity), entity.metadata.etag),
    );
    return etags;
  }

  /** Those of some entities that are there now, by reference. */
  async readByRefs(
    refs: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<Map<string, Entity>> {
    const entities = new Map<string, Entity>();
    for (const entityRefs of chunks([...refs], refBatch)) {
      const reading = this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: this.#fields },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      const { items } = await untilAborted(reading, signal);
      for (const entity of items) {
        if (entity) {
          entities.set(stringifyEntityRef(entity), entity);
        }
      }
    }
    return entities;
  }

  /** Sees each entity once or more; throws unless it sees all of them. */
  async #pass(
    options: PageOptions & { kinds?: string[] },
    see: (entity: Entity) => { size: number },
  ): Promise<void> {
    const { kinds, signal } = options;
    const query = kinds ? { kind: { $in: kinds } } : allButLocations;
    let seen = 0;
    let before = 0;
    for await (const { items, totalItems } of this.#pages(query, options)) {
      // Counted before the first page was read.
      before = totalItems;
      for (const entity of items) {
        seen = see(entity).size;
      }
    }
    if (before > 0 && seen >= before) {
      return;
    }
    const after = await this.#count(query, signal);
    const expected = Math.min(before, after);
    if (seen < expected) {
      throw new ServiceUnavailableError(
        `The catalog returned ${seen} of ${expected} entities`,
      );
    }
    if (expected === 0 && seen > 0) {
      // It is being emptied or filled, and what was read is some of it.
      throw new ServiceUnavailableError(
        `The catalog returned ${seen} entities of ${before} before and ${after} after that`,
      );
    }
  }

  /**
   * As `streamEntities` gives them, with the count that comes with them. While
   * one page is looked at, the next is on its way.
   */
  async *#pages(
    query: typeof allButLocations,
    { fields, limit, signal }: PageOptions,
  ): AsyncGenerator<QueryEntitiesResponse> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const ask = (from: { query: typeof query } | { cursor: string }) =>
      this.#catalog.queryEntities({ ...from, fields, limit }, { credentials });
    let asking: Promise<QueryEntitiesResponse> | undefined = ask({ query });
    while (asking) {
      const page: QueryEntitiesResponse = await untilAborted(asking, signal);
      const cursor = page.pageInfo.nextCursor;
      asking = cursor ? ask({ cursor }) : undefined;
      // Whoever looks at no more pages is not told of one that fails.
      asking?.catch(() => {});
      yield page;
    }
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
