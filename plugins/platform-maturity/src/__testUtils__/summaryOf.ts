import type {
  AssessmentSummary,
  StoredAssessment,
} from '@paved/plugin-platform-maturity-common';

/** A row of a list, as the backend makes it of an assessment. */
export function summaryOf(assessment: StoredAssessment): AssessmentSummary {
  const { subject, approach, stage, move, confidence, demand } = assessment;
  return {
    subject,
    approach,
    stage,
    move,
    confidence,
    demand,
    demandCoverage: assessment.demandCoverage,
    foundation: assessment.foundation,
    platform: assessment.platform,
    services: assessment.facts.services.value,
    components: assessment.practiceScope.components.total,
    fromTemplate: assessment.rollUp?.goldenPaths.fromTemplate,
    load: assessment.rollUp?.load,
    assessedAt: assessment.assessedAt,
  };
}
