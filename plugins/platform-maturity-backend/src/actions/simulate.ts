import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { InputError } from '@backstage/errors';
import {
  capabilityIds,
  facts,
  factIds,
  practiceIds,
  simulate,
  simulationCreatePermission,
  simulationInputSchema,
  type Policy,
  type SimulationInput,
} from '@paved/plugin-platform-maturity-common';
import type { Access } from '../permissions/Access';

/** The rules applied to made-up numbers. */
export function registerSimulate(
  registry: ActionsRegistryService,
  options: { access: Access; policy: Policy },
): void {
  const { access, policy } = options;
  registry.register({
    name: 'simulate-maturity',
    title: 'Simulate a maturity assessment',
    description: `What the rules would answer for made-up numbers; what is left out is unknown. Facts: ${factIds
      .map(id => `${id} (${facts[id].description})`)
      .join(' ')} Practices (0-1): ${practiceIds.join(
      ', ',
    )}. Capabilities (0-1): ${capabilityIds.join(', ')}.`,
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          facts: z.record(z.number().min(0)).optional(),
          practices: z.record(z.number().min(0).max(1)).optional(),
          capabilities: z.record(z.number().min(0).max(1)).optional(),
        }),
      output: z =>
        z.object({
          approach: z.string(),
          stage: z.string(),
          move: z.string(),
          confidence: z.string(),
          demand: z.number().optional(),
          foundation: z.number().optional(),
          platform: z.number().optional(),
        }),
    },
    action: async ({ input, credentials }) => {
      await access.require(
        simulationCreatePermission,
        credentials as BackstageCredentials,
      );
      const parsed = simulationInputSchema.safeParse(input);
      if (!parsed.success) {
        throw new InputError(
          parsed.error.issues
            .map(({ path, message }) => `${path.join('.')}: ${message}`)
            .join('; '),
        );
      }
      const {
        approach,
        stage,
        move,
        confidence,
        demand,
        foundation,
        platform,
      } = simulate(parsed.data as SimulationInput, policy);
      return {
        output: {
          approach,
          stage,
          move,
          confidence,
          demand,
          foundation,
          platform,
        },
      };
    },
  });
}
