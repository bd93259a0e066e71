import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { HistoryService } from '../history/HistoryService';
import { readSince } from './since';

/** How things came to stand as they do. */
export function addHistoryRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; history: HistoryService },
): void {
  const { httpAuth, history } = options;

  router.get(
    '/history/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { kind, namespace, name } = request.params;
      response.json(
        await history.ofEntity({ kind, namespace, name }, credentials),
      );
    },
  );

  router.get('/history/organization', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await history.ofOrganization(credentials));
  });

  router.get('/history/moves', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const since = readSince(request.query.since);
    response.json(await history.moves(since, credentials));
  });
}
