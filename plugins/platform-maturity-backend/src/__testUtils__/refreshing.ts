import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { defaultPolicy } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { CatalogAwaiter } from '../catalog/CatalogAwaiter';
import { CatalogReader } from '../catalog/CatalogReader';
import { DatabaseAssessmentStore } from '../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { DatabaseReportStore } from '../database/DatabaseReportStore';
import { ReportedReader } from '../reports/ReportedReader';
import { Refresher } from '../schedule/Refresher';
import { policyHash } from './assessments';
import { FaultyCatalog } from './FaultyCatalog';

/**
 * Everything that a refresh is made of, over a catalog that can misbehave.
 * Needs no test around it, so that a benchmark can use it too.
 */
export function createRefreshing(knex: Knex, logger: LoggerService) {
  const clock = { now: Date.parse('2026-03-01T12:00:00.000Z') };
  const now = () => clock.now;
  const catalog = new FaultyCatalog();
  const store = new DatabaseRefreshStore(knex, now);
  const reports = new DatabaseReportStore(knex, now);
  const reader = new CatalogReader({
    catalog: catalog as unknown as CatalogService,
    auth: {
      getOwnServiceCredentials: async () => ({}),
    } as unknown as AuthService,
    fields: [],
  });
  const refresher = new Refresher({
    reader,
    awaiter: new CatalogAwaiter({
      reader,
      patience: { intervalMs: 1, emptyMs: 5, growingMs: 5 },
      logger,
    }),
    store,
    reported: new ReportedReader({
      providers: [reports],
      collectors: { failures: async () => [] },
      now,
    }),
    reports,
    policy: defaultPolicy,
    policyHash,
    logger,
  });
  return {
    catalog,
    clock,
    store,
    assessments: new DatabaseAssessmentStore(knex),
    /** Resolves to what came of it. */
    refresh: (signal: AbortSignal = new AbortController().signal) =>
      refresher.refresh(signal),
  };
}
