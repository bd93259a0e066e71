import { factIds, type Fact, type FactId } from '../facts';
import type { CapabilityId, PracticeId } from '../practices';
import type { PracticeFinding } from './Assessment';
import type { RecommendationInput } from './recommend';

/**
 * What was found about a subject, reduced to what the rules look at.
 *
 * @public
 */
export function recommendationInputOf(found: {
  facts: Record<FactId, Fact>;
  practices: Record<PracticeId, PracticeFinding>;
  capabilities: Record<CapabilityId, PracticeFinding>;
}): RecommendationInput {
  const { facts, practices, capabilities } = found;
  return {
    facts: Object.fromEntries(
      factIds.flatMap(id =>
        facts[id].value === undefined ? [] : [[id, facts[id].value]],
      ),
    ),
    practices: scoresOf(practices),
    capabilities: scoresOf(capabilities),
    notApplicable: notApplicableOf({ ...practices, ...capabilities }),
    provenShare: provenShareOf(Object.values(practices)),
  };
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
