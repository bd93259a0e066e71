import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      platformMaturity?: {
        /**
         * When the assessments are read into the search index. Default: every
         * 10 minutes, for 15 minutes at most, 30 seconds after the start.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Where a result leads to, with `:kind`, `:namespace` and `:name`.
         * Default: /catalog/:namespace/:kind/:name/maturity
         */
        locationTemplate?: string;
        /**
         * Whether whoever may read an entity, and may search, may find what its
         * assessment answers: an answer that counts all entities, those too that
         * the catalog hides from them. Without it, nothing is indexed. Default:
         * only where `permission.enabled` is not set.
         */
        figuresOverAll?: boolean;
      };
    };
  };
}
