import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { HintProcessor } from './HintProcessor';
import { HintPublisher } from './HintPublisher';

/**
 * Publishes which entities the catalog processes with another content than
 * before, so that their assessments need not wait for the next look at the
 * catalog. Changes no entity, and is no truth: what it misses, the look finds.
 *
 * @public
 */
export const catalogModulePlatformMaturity = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform-maturity',
  register({ registerInit }) {
    registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ catalog, events, lifecycle, logger }) {
        const publisher = new HintPublisher({ events, logger });
        lifecycle.addShutdownHook(() => publisher.stop());
        catalog.addProcessor(new HintProcessor(publisher));
      },
    });
  },
});
