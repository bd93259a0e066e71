import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  platformMaturityFactCollectorsExtensionPoint,
  readCollectorSettings,
} from '@paved/plugin-platform-maturity-node';
import { createTechInsightsCollector } from './createTechInsightsCollector';

const section = 'platformMaturity.techInsights';

/**
 * Reports what Tech Insights knows about entities, as the mappings of the
 * configuration say.
 *
 * @public
 */
export const platformMaturityModuleTechInsights = createBackendModule({
  pluginId: 'platform-maturity',
  moduleId: 'tech-insights',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        collectors: platformMaturityFactCollectorsExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
      },
      async init({ auth, collectors, config, discovery, logger }) {
        const settings = readCollectorSettings(config, {
          section,
          sourceKeys: ['retriever', 'fact'],
        });
        if (settings.mappings.length === 0) {
          logger.warn(
            `Nothing is read from Tech Insights: name what its facts mean in ${section}.mappings`,
          );
          return;
        }
        collectors.addCollector(
          createTechInsightsCollector({ settings, auth, discovery }),
        );
      },
    });
  },
});
