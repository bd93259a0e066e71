import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { AssessmentService } from '../assessments/AssessmentService';
import { readListQuery } from './listQuery';

/** The assessments of entities and of the organization. */
export function addAssessmentRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; assessments: AssessmentService },
): void {
  const { httpAuth, assessments } = options;

  router.get(
    '/assessments/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { kind, namespace, name } = request.params;
      response.json(
        await assessments.getByRef({ kind, namespace, name }, credentials),
      );
    },
  );

  router.get('/assessments/organization', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await assessments.getOrganization(credentials));
  });

  router.get('/assessments', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { state, limit } = readListQuery(request.query);
    response.json(await assessments.list(state, limit, credentials));
  });
}
