import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { platformMaturityServiceRef } from '@paved/plugin-platform-maturity-node';
import { AssessmentCollatorFactory } from './AssessmentCollatorFactory';
import { readConfig } from './config';

/**
 * Adds the assessments to the search index, as documents of the type
 * `platform-maturity`. Whoever may read an entity in the catalog finds its
 * assessment.
 *
 * @public
 */
export const searchModulePlatformMaturity = createBackendModule({
  pluginId: 'search',
  moduleId: 'platform-maturity',
  register({ registerInit }) {
    registerInit({
      deps: {
        assessments: platformMaturityServiceRef,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ assessments, auth, config, indexRegistry, scheduler }) {
        const { schedule, locationTemplate } = readConfig(config);
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new AssessmentCollatorFactory({
            assessments,
            auth,
            locationTemplate,
          }),
        });
      },
    });
  },
});
