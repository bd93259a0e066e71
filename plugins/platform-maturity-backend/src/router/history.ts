import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Router } from 'express';
import type { HistoryService } from '../history/HistoryService';

/** So far back when nobody says since when, in days. */
const defaultDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

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

function readSince(value: unknown): Date {
  if (value === undefined) {
    return new Date(Date.now() - defaultDays * dayMs);
  }
  const since = new Date(String(value));
  // A year beyond four digits is none that a database compares.
  if (Number.isNaN(since.getTime()) || !/^\d{4}-/.test(String(value))) {
    throw new InputError(
      `since: "${value}" is no time; expected ISO 8601, such as 2026-11-01 or 2026-11-01T00:00:00Z`,
    );
  }
  return since;
}
