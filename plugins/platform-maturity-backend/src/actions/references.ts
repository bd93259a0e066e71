import { parseEntityRef } from '@backstage/catalog-model';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';

export const subjectDescription = `Entity reference, such as "component:default/checkout" or "group:default/payments", or "${organizationRef}" for the whole organization`;

/** Throws as the API does: a hidden entity cannot be told from a missing one. */
export async function assessmentOf(
  subject: string,
  assessments: AssessmentService,
  credentials: BackstageCredentials,
): Promise<ExplainedAssessment> {
  return subject === organizationRef
    ? assessments.getOrganization(credentials)
    : assessments.getByRef(parseEntityRef(subject), credentials);
}
