import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  platformMaturityFactCollectorsExtensionPoint,
  readCollectorSettings,
} from '@paved/plugin-platform-maturity-node';
import { createScorecardCollector } from './createScorecardCollector';
import { shippedMappings } from './shippedMappings';

const section = 'platformMaturity.scorecard';

/**
 * Reports what Scorecard measured of entities, as the mappings of the
 * configuration and the shipped ones say.
 *
 * @public
 */
export const platformMaturityModuleScorecard = createBackendModule({
  pluginId: 'platform-maturity',
  moduleId: 'scorecard',
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
          sourceKeys: ['metric'],
          otherKeys: ['shippedMappings'],
        });
        const shipped =
          config.getOptionalBoolean(`${section}.shippedMappings`) ?? true
            ? shippedMappings
            : [];
        if (settings.mappings.length + shipped.length === 0) {
          logger.warn(
            `Nothing is read from Scorecard: name what its metrics mean in ${section}.mappings`,
          );
          return;
        }
        collectors.addCollector(
          createScorecardCollector({ settings, shipped, auth, discovery }),
        );
      },
    });
  },
});
