import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { DescriptorFiles } from './DescriptorFiles';

/** Loads a folder of descriptors where the configuration names one. */
export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'descriptor-files',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ catalog, config, logger }) {
        const target = config.getOptionalString(
          'catalog.providers.descriptorFiles.target',
        );
        if (target) {
          catalog.addEntityProvider(new DescriptorFiles(target, logger));
        }
      },
    });
  },
});
