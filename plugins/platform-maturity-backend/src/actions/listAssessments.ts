import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  approaches,
  moves,
  orderFields,
  stages,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';
import { readListQuery } from '../router/listQuery';

/** Small enough for the context of whoever asks. */
const defaultLimit = 20;
const maxLimit = 100;

/** Who stands where: a page of answers. */
export function registerListAssessments(
  registry: ActionsRegistryService,
  assessments: AssessmentService,
): void {
  registry.register({
    name: 'list-maturity-assessments',
    title: 'List maturity assessments',
    description:
      'A page of assessments, filtered and sorted: for instance the groups whose next move is to strengthen the foundation. Values of one filter are alternatives; different filters must all hold.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          kind: z.array(z.enum(subjectKinds)).optional(),
          owner: z
            .array(z.string())
            .optional()
            .describe('Entity references of owners; a bare name is a group'),
          system: z.array(z.string()).optional(),
          domain: z.array(z.string()).optional(),
          approach: z.array(z.enum(approaches)).optional(),
          stage: z.array(z.enum(stages)).optional(),
          move: z.array(z.enum(moves)).optional(),
          orderField: z.enum(orderFields).optional(),
          order: z.enum(['asc', 'desc']).optional(),
          limit: z.number().int().min(1).max(maxLimit).optional(),
          cursor: z
            .string()
            .optional()
            .describe('nextCursor of the page before; it keeps the filters'),
        }),
      output: z =>
        z.object({
          items: z.array(
            z.object({
              subject: z.string(),
              kind: z.string(),
              title: z.string(),
              owners: z.array(z.string()),
              approach: z.string(),
              stage: z.string(),
              move: z.string(),
              confidence: z.string(),
              services: z.number().optional(),
              components: z.number(),
            }),
          ),
          nextCursor: z.string().optional(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { state, limit } = readListQuery({
        limit: defaultLimit,
        ...input,
      } as never);
      const page = await assessments.list(state, limit, credentials);
      return {
        output: {
          items: page.items.map(item => ({
            subject: item.subject.ref,
            kind: item.subject.kind,
            title: item.subject.title ?? item.subject.name,
            owners: item.subject.owners,
            approach: item.approach,
            stage: item.stage,
            move: item.move,
            confidence: item.confidence,
            services: item.services,
            components: item.components,
          })),
          nextCursor: page.nextCursor,
        },
      };
    },
  });
}
