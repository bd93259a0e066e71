import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';

export const subjectDescription = `Entity reference, such as "component:default/checkout" or "group:default/payments", or "${organizationRef}" for the whole organization`;

/** The parser of the catalog lets more pass, and takes no kind for a failure. */
const referencePattern = /^[^:/\p{Cc}]+:([^:/\p{Cc}]+\/)?[^:/\p{Cc}]+$/u;

/** Throws as the API does: a hidden entity cannot be told from a missing one. */
export async function assessmentOf(
  subject: string,
  assessments: AssessmentService,
  credentials: BackstageCredentials,
): Promise<ExplainedAssessment> {
  if (subject === organizationRef) {
    return assessments.getOrganization(credentials);
  }
  if (!referencePattern.test(subject)) {
    throw new InputError(
      `subject: ${JSON.stringify(
        subject.slice(0, 200),
      )} is not an entity reference; expected kind:namespace/name, or ${organizationRef}`,
    );
  }
  return assessments.getByRef(parseEntityRef(subject), credentials);
}
