import { factIds, sampleOf, type FactId } from '../facts';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { Policy } from '../policy';
import {
  engineVersion,
  type Assessment,
  type PracticeFinding,
  type SubjectInput,
} from './Assessment';
import { practiceFinding } from './practiceFinding';
import { recommend } from './recommend';

/**
 * Assesses one subject: reduces what was found to numbers, applies the rules,
 * and keeps what the answer rests on.
 *
 * @public
 */
export function assess(input: SubjectInput, policy: Policy): Assessment {
  const practices = mapIds(practiceIds, id =>
    practiceFinding(input.practices[id]),
  );
  const capabilities = mapIds(capabilityIds, id =>
    practiceFinding(input.capabilities[id]),
  );
  const recommendation = recommend(
    {
      facts: valuesOf(input),
      practices: scoresOf(practices),
      capabilities: scoresOf(capabilities),
      notApplicable: notApplicableOf({ ...practices, ...capabilities }),
      provenShare: provenShareOf(Object.values(practices)),
    },
    policy,
  );
  const { components, excluded } = input.practiceScope;
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
  };
}

function valuesOf({ facts }: SubjectInput): { [fact in FactId]?: number } {
  return Object.fromEntries(
    factIds.flatMap(id =>
      facts[id].value === undefined ? [] : [[id, facts[id].value]],
    ),
  );
}

function scoresOf<TId extends string>(
  findings: Record<TId, PracticeFinding>,
): { [id in TId]?: number } {
  const entries = Object.entries(findings) as [TId, PracticeFinding][];
  return Object.fromEntries(
    entries.flatMap(([id, { score }]) =>
      score === undefined ? [] : [[id, score]],
    ),
  ) as { [id in TId]?: number };
}

/** A practice does not apply where it applies to no component of the scope. */
function notApplicableOf(
  findings: Record<PracticeId | CapabilityId, PracticeFinding>,
): Set<PracticeId | CapabilityId> {
  const ids = Object.keys(findings) as (PracticeId | CapabilityId)[];
  return new Set(
    ids.filter(id => {
      const { met, partial, unmet, unknown, notApplicable } =
        findings[id].counts;
      return notApplicable > 0 && met + partial + unmet + unknown === 0;
    }),
  );
}

/** The share of known outcomes that rest on observed or attested evidence. */
function provenShareOf(findings: PracticeFinding[]): number | undefined {
  let known = 0;
  let proven = 0;
  for (const { counts, strengths } of findings) {
    known += counts.met + counts.partial + counts.unmet;
    proven += strengths.observed + strengths.attested;
  }
  return known > 0 ? proven / known : undefined;
}

function mapIds<TId extends string, TValue>(
  ids: readonly TId[],
  valueOf: (id: TId) => TValue,
): Record<TId, TValue> {
  return Object.fromEntries(ids.map(id => [id, valueOf(id)])) as Record<
    TId,
    TValue
  >;
}
