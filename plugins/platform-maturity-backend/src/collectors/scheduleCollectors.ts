import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { FactCollector } from '@paved/plugin-platform-maturity-node';
import { CatalogAwaiter, defaultPatience } from '../catalog/CatalogAwaiter';
import { CatalogReader } from '../catalog/CatalogReader';
import type { Metrics } from '../metrics/Metrics';
import { CollectorTask } from './CollectorTask';
import type { CollectorStore } from './CollectorStore';
import { SubjectReader, subjectFields } from './SubjectReader';

/** Gives each collector a task of its own. */
export async function scheduleCollectors(
  collectors: readonly FactCollector[],
  options: {
    scheduler: SchedulerService;
    catalog: CatalogService;
    store: CollectorStore;
    auth: AuthService;
    logger: LoggerService;
    metrics: Metrics;
    onChange: () => void;
  },
): Promise<void> {
  const { catalog, auth, logger } = options;
  const reader = new CatalogReader({ catalog, auth, fields: subjectFields });
  const awaiter = new CatalogAwaiter({
    reader,
    patience: defaultPatience,
    logger,
  });
  const subjects = new SubjectReader(reader);
  for (const collector of collectors) {
    await new CollectorTask({
      ...options,
      collector,
      awaiter,
      subjects,
    }).start();
  }
}
