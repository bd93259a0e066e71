import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type CatalogProcessor,
} from '@backstage/plugin-catalog-node';

/**
 * What entity providers and processors of others can leave in a catalog: it
 * validates entities before the last processors have seen them.
 */
class OddEntityProcessor implements CatalogProcessor {
  getProcessorName() {
    return 'OddEntityProcessor';
  }

  async validateEntityKind(entity: Entity) {
    return entity.kind === 'Product';
  }

  async postProcessEntity(entity: Entity): Promise<Entity> {
    switch (entity.metadata.annotations?.['paved.test/odd']) {
      case 'numbers':
        return {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: {
              ...entity.metadata.annotations,
              'pagerduty.com/service-id': 42 as unknown as string,
            },
          },
        };
      case 'no-spec': {
        const { spec, ...rest } = entity;
        return rest;
      }
      default:
        return entity;
    }
  }
}

export const oddEntityModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'odd-entities',
  register({ registerInit }) {
    registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor(new OddEntityProcessor());
      },
    });
  },
});
