import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  attestationInputSchema,
  organizationRef,
  type AttestationInput,
  type Attestations,
} from '@paved/plugin-platform-maturity-common';
import type { Request, RequestHandler, Router } from 'express';
import type {
  AttestationService,
  AttestationTarget,
} from '../attestations/AttestationService';
import { auditEvents, type AuditEvent } from '../audit/auditEvents';
import { inputErrorOf } from './inputErrorOf';

/**
 * Checks an answer ahead of the OpenAPI validator, which does not know which
 * answers a question allows.
 */
export const checkAttestation: RequestHandler = (request, _response, next) => {
  if (
    request.method === 'POST' &&
    /^\/attestations(\/|$)/i.test(request.path)
  ) {
    readInput(request.body);
  }
  next();
};

function readInput(body: unknown): AttestationInput {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new InputError('body: must be a JSON object');
  }
  const parsed = attestationInputSchema.safeParse(body);
  if (!parsed.success) {
    throw inputErrorOf(parsed.error);
  }
  return parsed.data;
}

/** What owners answer to what no catalog shows. */
export function addAttestationRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    attestations: AttestationService;
  },
): void {
  const { httpAuth, auditor, attestations } = options;

  /** A change with its entry in the audit log, whatever comes of it. */
  async function audited(
    kind: AuditEvent,
    request: Request,
    meta: { [name: string]: string },
    change: (
      credentials: BackstageCredentials,
    ) => Promise<{ state: Attestations; meta?: { [name: string]: string } }>,
  ): Promise<Attestations> {
    const event = await auditor.createEvent({
      ...kind,
      request,
      meta,
    });
    try {
      const credentials = await httpAuth.credentials(request);
      const result = await change(credentials);
      await event.success(result.meta ? { meta: result.meta } : undefined);
      return result.state;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  }

  for (const path of [
    '/attestations/by-name/:kind/:namespace/:name',
    '/attestations/organization',
  ]) {
    router.get(path, async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      response.json(await attestations.get(targetOf(request), credentials));
    });

    router.post(path, async (request, response) => {
      const input = readInput(request.body);
      const target = targetOf(request);
      const subject =
        target === organizationRef
          ? target
          : `${target.kind}:${target.namespace}/${target.name}`;
      const state = await audited(
        auditEvents.attest,
        request,
        { subject, question: input.question },
        async credentials => ({
          state: await attestations.attest(target, input, credentials),
        }),
      );
      response.status(201).json(state);
    });
  }

  router.delete('/attestations/:id', async (request, response) => {
    const { id } = request.params;
    const state = await audited(
      auditEvents.withdrawAttestation,
      request,
      { id },
      async credentials => {
        const withdrawn = await attestations.withdraw(id, credentials);
        const { subject, question } = withdrawn.attestation;
        return { state: withdrawn.state, meta: { subject, question } };
      },
    );
    response.json(state);
  });
}

function targetOf({ params }: Request): AttestationTarget {
  const { kind, namespace, name } = params;
  return name === undefined ? organizationRef : { kind, namespace, name };
}
