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
 * assessment. An index has no readers, so its answers are over all entities:
 * where the catalog hides some from some people, that has to be allowed by the
 * configuration.
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
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        assessments,
        auth,
        config,
        indexRegistry,
        logger,
        scheduler,
      }) {
        const { schedule, locationTemplate, figuresOverAll } =
          readConfig(config);
        if (!figuresOverAll) {
          // A type that nobody registers is not searched either, should an index
          // of before still have documents of it.
          logger.info(
            'No assessments are searched: they count entities that the catalog may hide from who finds them. search.collators.platformMaturity.figuresOverAll allows that',
          );
          return;
        }
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
