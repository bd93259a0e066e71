import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { AssessmentService } from '../assessments/AssessmentService';
import { assessmentOf, subjectDescription } from './references';

/** The answer as a paragraph that a manager can read. */
export function registerExplainAssessment(
  registry: ActionsRegistryService,
  assessments: AssessmentService,
): void {
  registry.register({
    name: 'explain-maturity-assessment',
    title: 'Explain a maturity assessment',
    description:
      'The assessment of an entity, team or the organization as a paragraph: what the context calls for and why, where the subject stands, what to do next, what would change the answer, and how sure it is.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({ subject: z.string().describe(subjectDescription) }),
      output: z => z.object({ text: z.string() }),
    },
    action: async ({ input, credentials }) => {
      const { inWords } = await assessmentOf(
        input.subject,
        assessments,
        credentials,
      );
      return { output: { text: inWords } };
    },
  });
}
