import type { Entity } from '@backstage/catalog-model';
import {
  assessCatalog,
  organizationRef,
  type Assessment,
  type Policy,
  type RunProblem,
} from '@paved/plugin-platform-maturity-common';
import type { Progress } from '../Progress';

/**
 * Assesses a catalog and hands each assessment on as soon as it is there, so
 * that those of a large catalog are never in memory at the same time. Returns
 * that of the organization, and what had to be worked around.
 */
export function assessAll(
  entities: readonly Entity[],
  policy: Policy,
  progress: Progress,
  onAssessment: (assessment: Assessment) => void,
): { organization: Assessment; problems: RunProblem[] } {
  const run = assessCatalog(entities, policy);
  let organization: Assessment | undefined;
  let done = 0;
  for (const assessment of run.assessments()) {
    done += 1;
    progress.update('Assessing', done, run.subjects);
    if (assessment.subject.ref === organizationRef) {
      organization = assessment;
    } else {
      onAssessment(assessment);
    }
  }
  progress.end();
  if (!organization) {
    throw new Error('The organization could not be assessed');
  }
  return { organization, problems: run.problems };
}
