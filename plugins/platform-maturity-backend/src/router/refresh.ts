import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { refreshCreatePermission } from '@paved/plugin-platform-maturity-common';
import type { Router } from 'express';
import { auditEvents } from '../audit/auditEvents';
import type { RefreshOverview } from '../schedule/RefreshOverview';
import type { RefreshTask } from '../schedule/RefreshTask';

/** Starting a refresh, and how the last one went. */
export function addRefreshRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    refreshes: RefreshOverview;
    task: Pick<RefreshTask, 'request'>;
  },
): void {
  const { httpAuth, auditor, refreshes, task } = options;

  router.get('/refresh', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await refreshes.get(credentials));
  });

  router.post('/refresh', async (request, response) => {
    const event = await auditor.createEvent({
      ...auditEvents.refresh,
      request,
    });
    try {
      const credentials = await httpAuth.credentials(request);
      const state = await refreshes.after(
        () => task.request(),
        credentials,
        refreshCreatePermission,
      );
      await event.success();
      response.status(202).json(state);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
