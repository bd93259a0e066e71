import { sampleOf } from '../facts';
import { atOnce, pauseAfter, type Steps } from '../facts/steps';
import { capabilityIds, practiceIds } from '../practices';
import type { Policy } from '../policy';
import {
  engineVersion,
  type Assessment,
  type PracticeFinding,
  type ScopeFindings,
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
  return atOnce(assessInSteps(input, policy));
}

/** {@link assess} with pauses, where a subject has many components. */
export function* assessInSteps(
  input: SubjectInput,
  policy: Policy,
): Steps<Assessment> {
  const practices = yield* findingsOf(practiceIds, input.practices);
  const capabilities = yield* findingsOf(capabilityIds, input.capabilities);
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

function* findingsOf<TId extends string>(
  ids: readonly TId[],
  scopes: Record<TId, ScopeFindings>,
): Steps<Record<TId, PracticeFinding>> {
  const found: Partial<Record<TId, PracticeFinding>> = {};
  for (const id of ids) {
    const scope = scopes[id];
    found[id] = practiceFinding(scope);
    yield* pauseAfter(
      scope.seenOn === 'organization' ? 1 : scope.findings.length,
    );
  }
  return found as Record<TId, PracticeFinding>;
}
