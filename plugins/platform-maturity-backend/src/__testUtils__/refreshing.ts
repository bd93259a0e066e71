import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  defaultPolicy,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { CatalogAwaiter } from '../catalog/CatalogAwaiter';
import { CatalogReader } from '../catalog/CatalogReader';
import { KnownCatalog } from '../catalog/KnownCatalog';
import { DatabaseAssessmentStore } from '../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { DatabaseReportStore } from '../database/DatabaseReportStore';
import { ReportedReader } from '../reports/ReportedReader';
import { Refresher } from '../schedule/Refresher';
import { policyHash } from './assessments';
import { FaultyCatalog } from './FaultyCatalog';

const unaborted = () => new AbortController().signal;

/**
 * Everything that a refresh is made of, over a catalog that can misbehave.
 * Needs no test around it, so that a benchmark can use it too.
 */
export function createRefreshing(
  knex: Knex,
  logger: LoggerService,
  options: { etags?: boolean; readAllEveryMs?: number } = {},
) {
  // Longer than any test lets pass without meaning to.
  const { readAllEveryMs = 12 * 60 * 60_000 } = options;
  const clock = { now: Date.parse('2026-03-01T12:00:00.000Z') };
  const now = () => clock.now;
  const catalog = new FaultyCatalog(options);
  const reports = new DatabaseReportStore(knex, now);
  const reader = new CatalogReader({
    catalog: catalog as unknown as CatalogService,
    auth: {
      getOwnServiceCredentials: async () => ({}),
    } as unknown as AuthService,
    fields: ['metadata.etag', 'relations'],
  });

  /** A process of its own that shares catalog and database. */
  const startReplica = (
    policy: Policy = defaultPolicy,
    hash: string = policyHash,
  ) => {
    const store = new DatabaseRefreshStore(knex, now);
    const refresher = new Refresher({
      catalog: new KnownCatalog({ reader, readAllEveryMs, now }),
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
      policy,
      policyHash: hash,
      logger,
    });
    return {
      store,
      /** Resolves to what came of it. */
      refresh: (signal: AbortSignal = unaborted()) => refresher.refresh(signal),
      /** The same of a hint. */
      refreshOnly: (refs: string[], signal: AbortSignal = unaborted()) =>
        refresher.refreshOnly(new Set(refs), signal),
    };
  };
  return {
    catalog,
    clock,
    reports,
    startReplica,
    assessments: new DatabaseAssessmentStore(knex),
    ...startReplica(),
  };
}
