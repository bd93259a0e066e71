import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { GoldenPathService } from '../goldenPaths/GoldenPathService';
import { readSince } from './since';

/** What was made from templates through time. */
export function addGoldenPathRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; goldenPaths: GoldenPathService },
): void {
  const { httpAuth, goldenPaths } = options;

  router.get(
    '/golden-paths/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const { kind, namespace, name } = request.params;
      const since = readSince(request.query.since);
      response.json(
        await goldenPaths.ofEntity(
          { kind, namespace, name },
          since,
          credentials,
        ),
      );
    },
  );

  router.get('/golden-paths/organization', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const since = readSince(request.query.since);
    response.json(await goldenPaths.ofOrganization(since, credentials));
  });
}
