// The parts of the backend that answer a preview, from their source.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// From here on TypeScript can be loaded, as the backend's own start does it.
require('@backstage/cli/config/nodeTransform.cjs');

const load = path => require(`../../${path}`);
const backend = 'plugins/platform-maturity-backend/src';

export const { assessCatalog, defaultPolicy } = load(
  'plugins/platform-maturity-common/src',
);
export const { drawRelations } = load(
  'packages/cli/src/descriptors/relations.ts',
);
export const { policyHashOf } = load(`${backend}/assessments/hash.ts`);
export const { migrationsDirectory } = load(`${backend}/database/connect.ts`);
export const { DatabasePreviewStore } = load(
  `${backend}/database/DatabasePreviewStore.ts`,
);
export const { writeChanges } = load(`${backend}/database/writeChanges.ts`);
export const { PreparedAssessment } = load(
  `${backend}/database/PreparedAssessment.ts`,
);
export const { PolicyService } = load(`${backend}/policy/PolicyService.ts`);
export const { knex: connect } = require('knex');
