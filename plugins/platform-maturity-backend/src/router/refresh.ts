import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  refreshCreatePermission,
  refreshReadPermission,
  type RefreshState,
} from '@paved/plugin-platform-maturity-common';
import type { Router } from 'express';
import { auditEvents } from '../audit/auditEvents';
import type { CollectorOverview } from '../collectors/CollectorOverview';
import type { Access, View } from '../permissions/Access';
import { redactProblems } from '../permissions/redact';
import type { RefreshStore } from '../schedule/RefreshStore';
import type { RefreshTask } from '../schedule/RefreshTask';

/** Starting a refresh, and how the last one went. */
export function addRefreshRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    access: Access;
    store: Pick<RefreshStore, 'state'>;
    collectors: Pick<CollectorOverview, 'states'>;
    task: Pick<RefreshTask, 'request'>;
  },
): void {
  const { httpAuth, auditor, access, store, collectors, task } = options;

  const forCaller = async (
    state: RefreshState,
    view: View,
  ): Promise<RefreshState> => {
    const { lastRun, ...rest } = state;
    if (view.figures !== 'all') {
      return rest;
    }
    const states = await collectors.states();
    return {
      ...rest,
      ...(lastRun
        ? {
            lastRun: {
              ...lastRun,
              problems: await redactProblems(lastRun.problems, view),
            },
          }
        : {}),
      ...(states.length > 0 ? { collectors: states } : {}),
    };
  };

  router.get('/refresh', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const view = await access.viewOf(credentials, refreshReadPermission);
    response.json(await forCaller(await store.state(), view));
  });

  router.post('/refresh', async (request, response) => {
    const event = await auditor.createEvent({
      ...auditEvents.refresh,
      request,
    });
    try {
      const credentials = await httpAuth.credentials(request);
      const view = await access.viewOf(credentials, refreshCreatePermission);
      const state = await forCaller(await task.request(), view);
      await event.success();
      response.status(202).json(state);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
