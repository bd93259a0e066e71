import { createHash } from 'node:crypto';
import type {
  QueryEntitiesCursorRequest,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { canonicalJson } from '@paved/plugin-platform-maturity-common';

/** What goes wrong with a catalog; nothing, where it is empty. */
export interface CatalogFault {
  /**
   * Called before each count; the first one, which comes with the first page,
   * is 0. What it returns replaces the count.
   */
  count?: (index: number, count: number) => Promise<number>;
  /** What the pages become. */
  pages?: (pages: Entity[][]) => AsyncIterable<Entity[]>;
  /** What becomes of entities that are asked for by their references. */
  byRefs?: (items: (Entity | undefined)[]) => Promise<(Entity | undefined)[]>;
}

type Used = Pick<CatalogService, 'getEntitiesByRefs' | 'queryEntities'>;

/** A catalog in memory, with small pages, that misbehaves as it is told. */
export class FaultyCatalog implements Used {
  entities: Entity[] = [];
  pageSize = 2;
  fault: CatalogFault = {};
  /** How often everything of all entities was asked for. */
  readings = 0;
  /** References that were asked for one by one, since the start. */
  readonly asked: string[] = [];
  /** Whether entities have etags, as those of a real catalog do. */
  readonly #etags: boolean;
  #counts = 0;
  #totalItems = 0;
  /** Those that are being read. */
  #pages: AsyncIterator<Entity[]> | undefined;

  constructor(options: { etags?: boolean } = {}) {
    this.#etags = options.etags ?? true;
  }

  misbehave(fault: CatalogFault): void {
    this.fault = fault;
    this.#counts = 0;
  }

  behave(): void {
    this.misbehave({});
  }

  queryEntities: CatalogService['queryEntities'] = async request => {
    const { limit, fields, cursor } = request as QueryEntitiesInitialRequest &
      Partial<QueryEntitiesCursorRequest>;
    let pages = this.#pages;
    if (!cursor) {
      this.#totalItems = await this.#count();
      if (limit === 0) {
        return { items: [], totalItems: this.#totalItems, pageInfo: {} };
      }
      pages = this.#read(fields)[Symbol.asyncIterator]();
      this.#pages = pages;
    }
    const { done, value: items = [] } = await pages!.next();
    return {
      items,
      totalItems: this.#totalItems,
      pageInfo: done ? {} : { nextCursor: 'next' },
    };
  };

  async #count(): Promise<number> {
    const index = this.#counts;
    this.#counts += 1;
    const count = this.entities.length;
    return (await this.fault.count?.(index, count)) ?? count;
  }

  #read(fields: string[] | undefined): AsyncIterable<Entity[]> {
    const isLook = !fields?.includes('relations');
    this.readings += isLook ? 0 : 1;
    const pages: Entity[][] = [];
    for (let start = 0; start < this.entities.length; start += this.pageSize) {
      pages.push(
        this.entities
          .slice(start, start + this.pageSize)
          .map(entity => this.#marked(entity))
          .map(entity => (isLook ? onlyMarks(entity) : entity)),
      );
    }
    return (this.fault.pages ?? inOrder)(pages);
  }

  getEntitiesByRefs: CatalogService['getEntitiesByRefs'] = async ({
    entityRefs,
  }) => {
    this.asked.push(...entityRefs);
    const byRef = new Map(
      this.entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    const items = entityRefs.map(ref => {
      const entity = byRef.get(ref);
      return entity && this.#marked(entity);
    });
    return { items: (await this.fault.byRefs?.(items)) ?? items };
  };

  /** With a hash of all that it says and that is said of it. */
  #marked(entity: Entity): Entity {
    if (!this.#etags) {
      return entity;
    }
    const etag = createHash('sha1').update(canonicalJson(entity)).digest('hex');
    return { ...entity, metadata: { ...entity.metadata, etag } };
  }
}

function onlyMarks({ apiVersion, kind, metadata }: Entity): Entity {
  const { namespace, name, etag } = metadata;
  return { apiVersion, kind, metadata: { namespace, name, etag } };
}

export async function* inOrder(pages: Entity[][]): AsyncIterable<Entity[]> {
  yield* pages;
}
