import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  capabilityIds,
  factIds,
  isKnown,
  outcomes,
  practiceIds,
  type ExplainedAssessment,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';
import { assessmentOf, subjectDescription } from './references';

/** The answer for one subject, with the figures that it rests on. */
export function registerGetAssessment(
  registry: ActionsRegistryService,
  assessments: AssessmentService,
): void {
  registry.register({
    name: 'get-maturity-assessment',
    title: 'Get a maturity assessment',
    description:
      'Whether the context of an entity, team or the organization calls for DevOps, a thin platform or platform engineering, where it stands, and what to do next, with the facts and practices behind the answer. What is not known is left out: it is neither zero nor a failure.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({ subject: z.string().describe(subjectDescription) }),
      output: z =>
        z.object({
          subject: z.string(),
          approach: z.string().describe('What the context calls for'),
          stage: z.string().describe('Where the subject stands'),
          move: z.string().describe('What to do next'),
          confidence: z.string(),
          demand: z.number().optional().describe('0-1'),
          foundation: z.number().optional().describe('0-1'),
          platform: z.number().optional().describe('0-1'),
          facts: z.record(z.number()).describe('Known facts only'),
          practices: z
            .record(
              z.object({
                score: z.number().optional().describe('0-1'),
                components: z
                  .record(z.number())
                  .describe('Components per outcome'),
                tools: z.array(z.string()),
              }),
            )
            .describe('Practices and capabilities of which something is known'),
          checkedAt: z.string(),
        }),
    },
    action: async ({ input, credentials }) => ({
      output: outputOf(
        await assessmentOf(input.subject, assessments, credentials),
      ),
    }),
  });
}

function outputOf(assessment: ExplainedAssessment) {
  const { subject, approach, stage, move, confidence } = assessment;
  const findings: [string, PracticeFinding][] = [
    ...practiceIds.map(id => [id, assessment.practices[id]] as const),
    ...capabilityIds.map(id => [id, assessment.capabilities[id]] as const),
  ].map(([id, finding]) => [id, finding]);
  return {
    subject: subject.ref,
    approach,
    stage,
    move,
    confidence,
    demand: assessment.demand,
    foundation: assessment.foundation,
    platform: assessment.platform,
    facts: Object.fromEntries(
      factIds.flatMap(id => {
        const { value } = assessment.facts[id];
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    practices: Object.fromEntries(
      findings
        .filter(([, { counts }]) =>
          outcomes.some(outcome => isKnown(outcome) && counts[outcome] > 0),
        )
        .map(([id, { score, counts, tools }]) => [
          id,
          { score, components: counts, tools: tools.map(({ tool }) => tool) },
        ]),
    ),
    checkedAt: assessment.checkedAt,
  };
}
