import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  catalogFields,
  platformMaturityPermissions,
} from '@paved/plugin-platform-maturity-common';
import {
  platformMaturityFactCollectorsExtensionPoint,
  platformMaturityPolicyExtensionPoint,
} from '@paved/plugin-platform-maturity-node';
import { registerActions } from './actions/registerActions';
import { AssessmentService } from './assessments/AssessmentService';
import { policyHashOf } from './assessments/hash';
import { AttestationReports } from './attestations/AttestationReports';
import { AttestationService } from './attestations/AttestationService';
import { Authority } from './attestations/Authority';
import { CatalogAwaiter, defaultPatience } from './catalog/CatalogAwaiter';
import { CatalogReader } from './catalog/CatalogReader';
import { KnownCatalog } from './catalog/KnownCatalog';
import { CollectorOverview } from './collectors/CollectorOverview';
import { CollectorRegistry } from './collectors/CollectorRegistry';
import { scheduleCollectors } from './collectors/scheduleCollectors';
import { readConfig } from './config';
import { connect } from './database/connect';
import { DatabaseAssessmentStore } from './database/DatabaseAssessmentStore';
import { DatabaseAttestationStore } from './database/DatabaseAttestationStore';
import { DatabasePreviewStore } from './database/DatabasePreviewStore';
import { DatabaseCollectorStore } from './database/DatabaseCollectorStore';
import { DatabaseEntityStore } from './database/DatabaseEntityStore';
import { DatabaseExportStore } from './database/DatabaseExportStore';
import { DatabaseGoldenPathStore } from './database/DatabaseGoldenPathStore';
import { DatabaseHistoryStore } from './database/DatabaseHistoryStore';
import { DatabaseRefreshStore } from './database/DatabaseRefreshStore';
import { DatabaseReportStore } from './database/DatabaseReportStore';
import { GoldenPathService } from './goldenPaths/GoldenPathService';
import { HintedRefresh } from './hints/HintedRefresh';
import { HintSubscriber } from './hints/HintSubscriber';
import { HistoryService } from './history/HistoryService';
import { Metrics } from './metrics/Metrics';
import { RefreshGauges } from './metrics/RefreshGauges';
import { Access } from './permissions/Access';
import { PolicyService } from './policy/PolicyService';
import { PackRegistry } from './policy/PackRegistry';
import { FactsSubscriber } from './push/FactsSubscriber';
import { Projections } from './projections/Projections';
import { PushService } from './push/PushService';
import { ReportedReader } from './reports/ReportedReader';
import { createRouter } from './router/createRouter';
import { Refresher } from './schedule/Refresher';
import { RefreshOverview } from './schedule/RefreshOverview';
import { RefreshTask } from './schedule/RefreshTask';
import { scheduleRetention } from './schedule/RetentionTask';
import { SoonRefresh } from './schedule/SoonRefresh';

/**
 * Assesses the entities of the catalog on a schedule and serves the
 * assessments.
 *
 * @public
 */
export const platformMaturityPlugin = createBackendPlugin({
  pluginId: 'platform-maturity',
  register(env) {
    const collectors = new CollectorRegistry();
    const packs = new PackRegistry();
    env.registerExtensionPoint(platformMaturityFactCollectorsExtensionPoint, {
      addCollector: (...added) => collectors.add(...added),
    });
    env.registerExtensionPoint(platformMaturityPolicyExtensionPoint, packs);

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metricsService: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        auditor,
        auth,
        catalog,
        config,
        database,
        events,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        metricsService,
        permissions,
        permissionsRegistry,
        scheduler,
        userInfo,
      }) {
        const {
          policy,
          changedBy,
          configured,
          schedule,
          publicBadges,
          historyKeepMs,
          readAllEveryMs,
        } = readConfig(config, packs.all());
        permissionsRegistry.addPermissions(platformMaturityPermissions);

        const knex = await connect(database);
        const store = new DatabaseRefreshStore(knex);
        const metrics = new Metrics({ service: metricsService, logger });
        const gauges = new RefreshGauges({
          service: metricsService,
          store,
          logger,
        });
        lifecycle.addShutdownHook(() => gauges.stop());
        const reports = new DatabaseReportStore(knex);
        const answers = new DatabaseAttestationStore(knex);
        const collectorStore = new DatabaseCollectorStore(knex);
        const overview = new CollectorOverview(
          collectors.all(),
          collectorStore,
        );
        const policyHash = policyHashOf(policy);
        const reported = new ReportedReader({
          providers: [reports, new AttestationReports(answers)],
          collectors: overview,
        });
        const fields = [...catalogFields(policy), 'metadata.etag'];
        const reader = new CatalogReader({ catalog, auth, fields });
        const refresher = new Refresher({
          catalog: new KnownCatalog({ reader, readAllEveryMs }),
          awaiter: new CatalogAwaiter({
            reader,
            patience: defaultPatience,
            logger,
          }),
          store,
          reported,
          reports,
          policy,
          policyHash,
          logger,
          metrics,
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

        const soon = new SoonRefresh({ task, store, logger });
        lifecycle.addShutdownHook(() => soon.stop());
        const onChange = () => soon.request();
        const hinted = new HintedRefresh({ refresher, metrics });
        lifecycle.addShutdownHook(() => hinted.stop());
        await new HintSubscriber({ events, refresh: hinted }).start();
        const push = new PushService({
          store: reports,
          catalog,
          metrics,
          onChange,
        });
        await new FactsSubscriber({ events, push, auth, logger }).start();
        await scheduleCollectors(collectors.all(), {
          scheduler,
          catalog,
          store: collectorStore,
          auth,
          logger,
          metrics,
          onChange,
        });

        const entities = new DatabaseEntityStore(knex);
        const access = new Access({ permissions, catalog, auth, entities });
        const assessmentStore = new DatabaseAssessmentStore(knex);
        const assessments = new AssessmentService({
          store: assessmentStore,
          projections: new Projections({
            entities,
            reported,
            policy,
            policyHash,
          }),
          access,
          catalog,
          policy,
        });
        const attestations = new AttestationService({
          store: answers,
          access,
          authority: new Authority({ auth, catalog, userInfo, entities }),
          catalog,
          onChange,
        });
        registerActions(actionsRegistry, {
          access,
          assessments,
          catalog,
          policy,
        });
        const historyStore = new DatabaseHistoryStore(knex);
        const goldenPathStore = new DatabaseGoldenPathStore(knex);
        await scheduleRetention({
          scheduler,
          store: historyStore,
          keepMs: historyKeepMs,
          logger,
        });
        const policies = new PolicyService({
          inForce: { policy, changedBy },
          configured,
          packs: packs.all(),
          store: new DatabasePreviewStore(knex),
          access,
          metrics,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            access,
            assessments,
            assessmentStore,
            attestations,
            history: new HistoryService({ store: historyStore, access }),
            goldenPaths: new GoldenPathService({
              store: goldenPathStore,
              access,
            }),
            exports: {
              access,
              assessments,
              goldenPaths: goldenPathStore,
              policies,
              store: new DatabaseExportStore(knex),
            },
            push,
            refreshes: new RefreshOverview({
              access,
              store,
              collectors: overview,
            }),
            task,
            policy,
            policies,
            publicBadges,
            logger,
          }),
        );
        if (publicBadges) {
          httpRouter.addAuthPolicy({
            path: '/badges',
            allow: 'unauthenticated',
          });
        }
      },
    });
  },
});
