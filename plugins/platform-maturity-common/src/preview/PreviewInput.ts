import type { Assessment, PracticeFinding } from '../assessment';
import { factIds, type Fact, type FactId } from '../facts';
import { recordOf } from '../facts/recordOf';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';

/**
 * The version of {@link PreviewInput}: what another version wrote cannot be
 * read.
 *
 * @public
 */
export const previewInputVersion = 1;

/**
 * A practice over a scope, as numbers: how many components are met, partial and
 * unmet by a signal, how many say nothing and to how many it does not apply;
 * then by how many applicable components of the organization it is recorded,
 * and of how many. Whether silence means unmet is for a policy to say.
 *
 * @public
 */
export type PreviewFinding = [
  met: number,
  partial: number,
  unmet: number,
  silent: number,
  notApplicable: number,
  recordedBy: number,
  of: number,
];

/**
 * What the rules need of a subject to answer under another policy, as long as
 * that policy reads the entities in the same way. Short, as all subjects are
 * read for one preview.
 *
 * @public
 */
export interface PreviewInput {
  version: typeof previewInputVersion;
  facts: { [fact in FactId]?: number };
  /** True where the policy itself tells how many developers there are. */
  developersByPolicy?: true;
  practices: Record<PracticeId, PreviewFinding>;
  capabilities: Record<CapabilityId, PreviewFinding>;
}

/**
 * Reduces an assessment to what a preview needs of it.
 *
 * @public
 */
export function previewInputOf(
  assessment: Pick<Assessment, 'facts' | 'practices' | 'capabilities'>,
): PreviewInput {
  const { facts, practices, capabilities } = assessment;
  const byPolicy = isDevelopersByPolicy(facts.developers);
  return {
    version: previewInputVersion,
    facts: Object.fromEntries(
      factIds.flatMap(id =>
        facts[id].value === undefined || (id === 'developers' && byPolicy)
          ? []
          : [[id, facts[id].value]],
      ),
    ),
    ...(byPolicy ? { developersByPolicy: true } : {}),
    practices: recordOf(practiceIds, id => previewFindingOf(practices[id])),
    capabilities: recordOf(capabilityIds, id =>
      previewFindingOf(capabilities[id]),
    ),
  };
}

/** A catalog without users has the number of the policy, if that has one. */
function isDevelopersByPolicy(developers: Fact): boolean {
  const { unknown, source, observedAt, entities } = developers;
  // Who answered for it left a date, and declared sizes name their groups.
  const isDeclared =
    source === 'attested' && observedAt === undefined && entities.total === 0;
  return unknown === 'noUsers' || isDeclared;
}

function previewFindingOf({
  counts,
  strengths,
  recording,
}: PracticeFinding): PreviewFinding {
  const { met, partial, unmet, unknown, notApplicable } = counts;
  // Every outcome that rests on a signal has a strength; silence has none.
  const signalled =
    strengths.declared + strengths.observed + strengths.attested;
  const silentAndUnmet = met + partial + unmet - signalled;
  return [
    met,
    partial,
    unmet - silentAndUnmet,
    unknown + silentAndUnmet,
    notApplicable,
    recording?.recordedBy ?? 0,
    recording?.of ?? 0,
  ];
}
