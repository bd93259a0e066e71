import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** What goes wrong with a catalog; nothing, where it is empty. */
export interface CatalogFault {
  /** Called before each count; the first one is 0. What it returns replaces the count. */
  count?: (index: number, count: number) => Promise<number>;
  /** What the pages become. */
  pages?: (pages: Entity[][]) => AsyncIterable<Entity[]>;
}

type Used = Pick<CatalogService, 'queryEntities' | 'streamEntities'>;

/** A catalog in memory, with small pages, that misbehaves as it is told. */
export class FaultyCatalog implements Used {
  entities: Entity[] = [];
  pageSize = 2;
  fault: CatalogFault = {};
  #counts = 0;

  misbehave(fault: CatalogFault): void {
    this.fault = fault;
    this.#counts = 0;
  }

  behave(): void {
    this.misbehave({});
  }

  queryEntities: CatalogService['queryEntities'] = async () => {
    const index = this.#counts;
    this.#counts += 1;
    const count = this.entities.length;
    const totalItems = (await this.fault.count?.(index, count)) ?? count;
    return { items: [], totalItems, pageInfo: {} };
  };

  streamEntities: CatalogService['streamEntities'] = () => {
    const pages: Entity[][] = [];
    for (let start = 0; start < this.entities.length; start += this.pageSize) {
      pages.push(this.entities.slice(start, start + this.pageSize));
    }
    return (this.fault.pages ?? inOrder)(pages);
  };
}

export async function* inOrder(pages: Entity[][]): AsyncIterable<Entity[]> {
  yield* pages;
}
