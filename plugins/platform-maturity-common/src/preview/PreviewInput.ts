import type {
  Assessment,
  OrganizationView,
  PracticeFinding,
} from '../assessment';
import { factIds, type Fact, type FactId } from '../facts';
import { recordOf } from '../facts/recordOf';
import {
  capabilities,
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
  /** Known ones; developers without the number that a policy tells. */
  facts: { [fact in FactId]?: number };
  /**
   * Whether the number of developers that a policy tells counts, as it does in
   * catalogs without users. `perhaps`: groups declare their sizes and have no
   * users, but others may have some. Absent: it does not count.
   */
  developersByPolicy?: 'yes' | 'perhaps';
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
  const { facts, practices } = assessment;
  const developersByPolicy = whetherByPolicy(facts.developers);
  return {
    version: previewInputVersion,
    facts: Object.fromEntries(
      factIds.flatMap(id => {
        const value =
          id === 'developers' ? countedDevelopers(facts[id]) : facts[id].value;
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    ...(developersByPolicy ? { developersByPolicy } : {}),
    practices: recordOf(practiceIds, id => previewFindingOf(practices[id])),
    capabilities: recordOf(capabilityIds, id =>
      previewFindingOf(assessment.capabilities[id]),
    ),
  };
}

/**
 * An input with how widely practices are recorded now: who records them comes
 * and goes, and the input of others stays as it is stored.
 *
 * @public
 */
export function recordedAsIn(
  { recordings }: Pick<OrganizationView, 'recordings'>,
  input: PreviewInput,
): PreviewInput {
  const recorded = (
    id: PracticeId | CapabilityId,
    finding: PreviewFinding,
  ): PreviewFinding => {
    const { recordedBy, of } = recordings[id];
    const [met, partial, unmet, silent, notApplicable] = finding;
    return [met, partial, unmet, silent, notApplicable, recordedBy, of];
  };
  return {
    ...input,
    practices: recordOf(practiceIds, id => recorded(id, input.practices[id])),
    capabilities: recordOf(capabilityIds, id =>
      capabilities[id].seenOn === 'organization'
        ? input.capabilities[id]
        : recorded(id, input.capabilities[id]),
    ),
  };
}

/** What was reported has a date; what a policy tells has none. */
function isToldByPolicy({ source, observedAt }: Fact): boolean {
  return source === 'attested' && observedAt === undefined;
}

function whetherByPolicy(developers: Fact): PreviewInput['developersByPolicy'] {
  const { value, source, entities, declaredSizes } = developers;
  // Nobody is counted only where the catalog has no user at all.
  if (value === undefined || isToldByPolicy(developers)) {
    return 'yes';
  }
  return source === 'catalog' && entities.total === 0 && declaredSizes
    ? 'perhaps'
    : undefined;
}

/** The number that counts where the policy tells none. */
function countedDevelopers(developers: Fact): number | undefined {
  return isToldByPolicy(developers)
    ? developers.others?.find(({ source }) => source === 'catalog')?.value
    : developers.value;
}

function previewFindingOf({
  counts,
  strengths,
  recording,
  lost = 0,
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
    // What a failing collector would tell is unknown under every policy.
    unknown - lost + silentAndUnmet,
    notApplicable,
    recording?.recordedBy ?? 0,
    recording?.of ?? 0,
  ];
}
