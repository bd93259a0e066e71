import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  registrationOf,
  roles,
  taskOf,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';
import { assessmentOf, subjectDescription } from './references';

/** What to do, most effective first, with the YAML to add. */
export function registerNextSteps(
  registry: ActionsRegistryService,
  options: { assessments: AssessmentService; catalog: CatalogService },
): void {
  const { assessments, catalog } = options;
  registry.register({
    name: 'get-maturity-next-steps',
    title: 'Get the next steps towards maturity',
    description:
      'What to do next for an entity, team or the organization, most effective first: with effort, who does it, the components concerned, and the YAML for the catalog-info.yaml of the first of them.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({ subject: z.string().describe(subjectDescription) }),
      output: z =>
        z.object({
          move: z.string(),
          steps: z.array(
            z.object({
              kind: z.enum([
                'registerFact',
                'registerPractice',
                'improvePractice',
              ]),
              about: z.string(),
              title: z.string(),
              task: z.string(),
              effort: z.enum(['S', 'M', 'L']).describe('Hours, days or weeks'),
              role: z.string(),
              effect: z.object({
                number: z.string(),
                from: z.number(),
                to: z.number(),
              }),
              leadsTo: z.string().optional(),
              components: z.object({
                total: z.number(),
                refs: z.array(z.string()).describe('The first of them'),
              }),
              yaml: z.string().optional(),
              links: z.array(z.object({ title: z.string(), url: z.string() })),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { move, nextSteps } = await assessmentOf(
        input.subject,
        assessments,
        credentials,
      );
      const firsts = [
        ...new Set(
          nextSteps.flatMap(({ entities }) => entities.refs.slice(0, 1)),
        ),
      ];
      const { items } = firsts.length
        ? await catalog.getEntitiesByRefs(
            { entityRefs: firsts },
            { credentials },
          )
        : { items: [] };
      const entityOf = new Map(
        firsts.map((ref, index) => [ref, items[index]] as const),
      );
      return {
        output: {
          move,
          steps: nextSteps.map(step => {
            const { title, task, links } = taskOf(step);
            const yaml =
              step.kind === 'improvePractice'
                ? undefined
                : registrationOf(
                    step.about,
                    entityOf.get(step.entities.refs[0]),
                  );
            return {
              kind: step.kind,
              about: step.about,
              title,
              task,
              effort: step.effort,
              role: step.role === 'owner' ? 'owner' : roles[step.role].title,
              effect: step.effect,
              leadsTo: step.leadsTo,
              components: step.entities,
              yaml,
              links: [...links],
            };
          }),
        },
      };
    },
  });
}
