import { sampleOf } from '../facts';
import { recordOf } from '../facts/recordOf';
import { capabilityIds, practiceIds } from '../practices';
import type { Policy } from '../policy';
import {
  engineVersion,
  type Assessment,
  type SubjectInput,
} from './Assessment';
import { contradictionsOf } from './contradictions';
import { practiceFinding } from './practiceFinding';
import { recommend } from './recommend';
import { recommendationInputOf } from './recommendationInput';

/**
 * Assesses one subject: reduces what was found to numbers, applies the rules,
 * and keeps what the answer rests on.
 *
 * @public
 */
export function assess(input: SubjectInput, policy: Policy): Assessment {
  const practices = recordOf(practiceIds, id =>
    practiceFinding(input.practices[id]),
  );
  const capabilities = recordOf(capabilityIds, id =>
    practiceFinding(input.capabilities[id]),
  );
  const recommendation = recommend(
    recommendationInputOf({ facts: input.facts, practices, capabilities }),
    policy,
  );
  const { components, excluded } = input.practiceScope;
  const contradictions = contradictionsOf(input, policy);
  return {
    subject: input.subject,
    engineVersion,
    ...recommendation,
    facts: input.facts,
    practices,
    capabilities,
    practiceScope: { components: sampleOf(components), excluded },
    ownerScope: input.ownerScope,
    organizationScope: input.organizationScope,
    ...(contradictions.length ? { contradictions } : {}),
  };
}
