import type {
  AuditorService,
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  factsPushPermission,
  readPushedReports,
  type PushOutcome,
} from '@paved/plugin-platform-maturity-common';
import type { RequestHandler, Router } from 'express';
import { auditEvents } from '../audit/auditEvents';
import type { Access } from '../permissions/Access';
import type { PushService, Sender } from '../push/PushService';

/**
 * Checks the body ahead of the OpenAPI validator, whose message about the two
 * forms of a report buries the field that is wrong.
 */
export const checkPushedReports: RequestHandler = (
  request,
  _response,
  next,
) => {
  if (request.method === 'POST' && request.path === '/facts') {
    const read = readPushedReports(request.body, Date.now());
    if ('problems' in read) {
      throw new InputError(read.problems.join('; '));
    }
    // References come in many spellings; from here on there is one.
    request.body = { reports: read.reports };
  }
  next();
};

/** What CI systems and scripts tell. */
export function addFactRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    access: Access;
    push: PushService;
  },
): void {
  const { httpAuth, auditor, access, push } = options;

  router.post('/facts', async (request, response) => {
    const { reports } = request.body;
    const event = await auditor.createEvent({
      ...auditEvents.pushFacts,
      request,
      meta: { reports: reports.length },
    });
    try {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      await access.require(factsPushPermission, credentials);
      const result = await push.push(reports, senderOf(credentials));
      await event.success({ meta: countsOf(result.outcomes) });
      response.json(result);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}

function senderOf(
  credentials: BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal
  >,
): Sender {
  const { principal } = credentials;
  const by =
    principal.type === 'user' ? principal.userEntityRef : principal.subject;
  return { principal: by, by, credentials };
}

function countsOf(outcomes: readonly PushOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
