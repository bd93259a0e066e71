import { createHash } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  LocationSpec,
} from '@backstage/plugin-catalog-node';
import type { HintPublisher } from './HintPublisher';

/** What the catalog keeps between two runs, for each entity. */
const hashKey = 'hash';

/** Locations only say where other entities come from. */
const ignoredKind = 'location';

/** Sees every entity that the catalog processes, and leaves each as it is. */
export class HintProcessor implements CatalogProcessor {
  readonly #publisher: Pick<HintPublisher, 'add'>;

  constructor(publisher: Pick<HintPublisher, 'add'>) {
    this.#publisher = publisher;
  }

  getProcessorName(): string {
    return 'PlatformMaturityHintProcessor';
  }

  /** After the others, whose changes then count. */
  getPriority(): number {
    return 1_000;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (entity.kind.toLocaleLowerCase('en-US') !== ignoredKind) {
      const hash = createHash('sha1')
        .update(JSON.stringify(entity))
        .digest('base64');
      if ((await cache.get(hashKey)) !== hash) {
        await cache.set(hashKey, hash);
        this.#publisher.add(stringifyEntityRef(entity));
      }
    }
    return entity;
  }
}
