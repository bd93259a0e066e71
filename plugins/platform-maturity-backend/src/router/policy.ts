import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { PolicyPreviewRequest } from '@paved/plugin-platform-maturity-common';
import type { Router } from 'express';
import { auditEvents } from '../audit/auditEvents';
import type { PolicyService } from '../policy/PolicyService';

/** The policy in force, and what another one would change. */
export function addPolicyRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    policies: PolicyService;
  },
): void {
  const { httpAuth, auditor, policies } = options;

  router.get('/policy', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    response.json(await policies.describe(credentials));
  });

  router.post('/policy/preview', async (request, response) => {
    const event = await auditor.createEvent({
      ...auditEvents.policyPreview,
      request,
    });
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const credentials = await httpAuth.credentials(request);
      const { policy }: PolicyPreviewRequest = request.body;
      const preview = await policies.preview(policy, credentials, gone.signal);
      const { hash, subjects, changed } = preview;
      await event.success({ meta: { hash, subjects, changed } });
      response.json(preview);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
