import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Policy } from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';
import type { Access } from '../permissions/Access';
import { registerExplainAssessment } from './explainAssessment';
import { registerGetAssessment } from './getAssessment';
import { registerListAssessments } from './listAssessments';
import { registerNextSteps } from './nextSteps';
import { registerSimulate } from './simulate';

/**
 * What agents and workflows may ask, over MCP too. Everything is read with the
 * permissions of whoever asks.
 */
export function registerActions(
  registry: ActionsRegistryService,
  options: {
    access: Access;
    assessments: AssessmentService;
    catalog: CatalogService;
    policy: Policy;
  },
): void {
  registerGetAssessment(registry, options.assessments);
  registerListAssessments(registry, options.assessments);
  registerExplainAssessment(registry, options.assessments);
  registerSimulate(registry, options);
  registerNextSteps(registry, options);
}
