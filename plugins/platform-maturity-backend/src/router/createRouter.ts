import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { Policy } from '@paved/plugin-platform-maturity-common';
import express, { type Router } from 'express';
import type { AssessmentService } from '../assessments/AssessmentService';
import type { AssessmentStore } from '../assessments/AssessmentStore';
import type { AttestationService } from '../attestations/AttestationService';
import type { ExportOrigins } from '../exports/ExportSource';
import type { GoldenPathService } from '../goldenPaths/GoldenPathService';
import type { HistoryService } from '../history/HistoryService';
import type { Access } from '../permissions/Access';
import type { PushService } from '../push/PushService';
import type { PolicyService } from '../policy/PolicyService';
import type { RefreshOverview } from '../schedule/RefreshOverview';
import type { RefreshTask } from '../schedule/RefreshTask';
import { addAssessmentRoutes } from './assessments';
import { addAttestationRoutes, checkAttestation } from './attestations';
import { checkAddress } from './checkAddress';
import { addBadgeRoutes } from './badges';
import { addBatchRoutes, checkBatch } from './batch';
import { addExportRoutes } from './exports';
import { addFactRoutes, checkPushedReports } from './facts';
import { addGoldenPathRoutes } from './goldenPaths';
import { addPolicyRoutes } from './policy';
import { addHistoryRoutes } from './history';
import { addRefreshRoutes } from './refresh';
import { addSimulationRoutes, checkSimulations } from './simulations';
import { openApi } from './spec/openapi';

/** A thousand simulations fit; nothing that is meant well is larger. */
const bodyLimit = '1mb';

/** The plugin's HTTP API. */
export function createRouter(options: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: Access;
  assessments: AssessmentService;
  assessmentStore: AssessmentStore;
  attestations: AttestationService;
  history: HistoryService;
  goldenPaths: GoldenPathService;
  exports: ExportOrigins;
  push: PushService;
  refreshes: RefreshOverview;
  task: RefreshTask;
  policy: Policy;
  policies: PolicyService;
  publicBadges: boolean;
  logger: LoggerService;
}): Router {
  const router: Router = createValidatedOpenApiRouter(openApi as never, {
    middleware: [
      checkAddress,
      express.json({ limit: bodyLimit }),
      checkSimulations,
      checkAttestation,
      checkPushedReports,
      checkBatch,
    ],
  });
  addAssessmentRoutes(router, options);
  addExportRoutes(router, options);
  addBadgeRoutes(router, options);
  addHistoryRoutes(router, options);
  addGoldenPathRoutes(router, options);
  addSimulationRoutes(router, options);
  addAttestationRoutes(router, options);
  addFactRoutes(router, options);
  addPolicyRoutes(router, options);
  addRefreshRoutes(router, options);
  addBatchRoutes(router, options);
  return router;
}
