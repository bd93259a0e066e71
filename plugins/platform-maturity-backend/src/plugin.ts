import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  catalogFields,
  platformMaturityPermissions,
} from '@paved/plugin-platform-maturity-common';
import { AssessmentService } from './assessments/AssessmentService';
import { policyHashOf } from './assessments/hash';
import { AttestationService } from './attestations/AttestationService';
import { Authority } from './attestations/Authority';
import { CatalogAwaiter, defaultPatience } from './catalog/CatalogAwaiter';
import { CatalogReader } from './catalog/CatalogReader';
import { readConfig } from './config';
import { connect } from './database/connect';
import { DatabaseAssessmentStore } from './database/DatabaseAssessmentStore';
import { DatabaseAttestationStore } from './database/DatabaseAttestationStore';
import { DatabasePreviewStore } from './database/DatabasePreviewStore';
import { DatabaseRefreshStore } from './database/DatabaseRefreshStore';
import { Access } from './permissions/Access';
import { PolicyService } from './policy/PolicyService';
import { createRouter } from './router/createRouter';
import { Refresher } from './schedule/Refresher';
import { RefreshTask } from './schedule/RefreshTask';

/**
 * Assesses the entities of the catalog on a schedule and serves the
 * assessments.
 *
 * @public
 */
export const platformMaturityPlugin = createBackendPlugin({
  pluginId: 'platform-maturity',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        auditor,
        auth,
        catalog,
        config,
        database,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
        userInfo,
      }) {
        const { policy, changedBy, configured, schedule } = readConfig(config);
        permissionsRegistry.addPermissions(platformMaturityPermissions);

        const knex = await connect(database);
        const store = new DatabaseRefreshStore(knex);
        const fields = catalogFields(policy);
        const reader = new CatalogReader({ catalog, auth, fields });
        const refresher = new Refresher({
          reader,
          awaiter: new CatalogAwaiter({
            reader,
            patience: defaultPatience,
            logger,
          }),
          store,
          policy,
          policyHash: policyHashOf(policy),
          logger,
        });
        const task = new RefreshTask({
          scheduler,
          schedule,
          refresher,
          store,
          logger,
        });
        lifecycle.addShutdownHook(() => task.stop());
        await task.start();

        const access = new Access({ permissions, catalog });
        const assessments = new AssessmentService({
          store: new DatabaseAssessmentStore(knex),
          access,
          catalog,
          policy,
        });
        const attestations = new AttestationService({
          store: new DatabaseAttestationStore(knex),
          access,
          authority: new Authority({ access, auth, catalog, userInfo }),
          catalog,
          onChange: () =>
            task
              .request()
              .catch(error => logger.warn('Could not start a refresh', error)),
        });
        const policies = new PolicyService({
          inForce: { policy, changedBy },
          configured,
          packs: [],
          store: new DatabasePreviewStore(knex),
          access,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            access,
            assessments,
            attestations,
            store,
            task,
            policy,
            policies,
          }),
        );
      },
    });
  },
});
