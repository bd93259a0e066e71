import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  simulate,
  simulationCreatePermission,
  simulationInputSchema,
  simulationLimit,
  type Policy,
  type SimulationInput,
} from '@paved/plugin-platform-maturity-common';
import type { RequestHandler, Router } from 'express';
import { z } from 'zod/v4';
import type { Access } from '../permissions/Access';
import { inputErrorOf } from './inputErrorOf';

const inputsSchema = z
  .array(simulationInputSchema)
  .max(simulationLimit, `At most ${simulationLimit} inputs in one request`);

/**
 * Checks the body ahead of the OpenAPI validator, whose message about the two
 * forms of the body buries the field that is wrong.
 */
export const checkSimulations: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST' || request.path !== '/simulations') {
    next();
    return;
  }
  const { body } = request;
  if (typeof body !== 'object' || body === null) {
    throw new InputError('body: must be a JSON object or a list of them');
  }
  const parsed = Array.isArray(body)
    ? inputsSchema.safeParse(body)
    : simulationInputSchema.safeParse(body);
  if (!parsed.success) {
    throw inputErrorOf(parsed.error);
  }
  next();
};

/** The rules applied to made-up numbers. */
export function addSimulationRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; access: Access; policy: Policy },
): void {
  const { httpAuth, access, policy } = options;

  router.post('/simulations', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    await access.require(simulationCreatePermission, credentials);
    const input: SimulationInput | SimulationInput[] = request.body;
    response.json(
      Array.isArray(input)
        ? input.map(one => simulate(one, policy))
        : simulate(input, policy),
    );
  });
}
